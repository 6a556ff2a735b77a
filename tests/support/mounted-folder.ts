import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

function mount(...args: string[]): boolean {
  return spawnSync('mount', args).status === 0;
}

/** A folder on a disk of its own, real to everybody: only root on Linux can make one. */
export class MountedFolder {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trustledger-disk-'));

  private constructor(mounted: (folder: string) => boolean) {
    if (mounted(this.folder)) return;
    fs.rmdirSync(this.folder);
    throw new Error('Nothing can be mounted here.');
  }

  /** A disk with this much room. */
  static withRoom(megabytes: number): MountedFolder {
    return new MountedFolder((folder) => mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder));
  }

  /** What another folder holds, read-only. */
  static readOnly(of: string): MountedFolder {
    return new MountedFolder(
      (folder) => mount('--bind', of, folder) && mount('-o', 'remount,ro,bind', folder),
    );
  }

  /** Leaves no room at all, and gives the file that takes it. */
  fill(): string {
    const file = path.join(this.folder, 'fill');
    try {
      for (;;) fs.appendFileSync(file, Buffer.alloc(4096));
    } catch {
      return file;
    }
  }

  giveRoom(megabytes: number): void {
    if (!mount('-o', `remount,size=${megabytes}m`, this.folder)) throw new Error('The disk cannot be grown.');
  }

  remove(): void {
    spawnSync('umount', [this.folder]);
    fs.rmdirSync(this.folder);
  }
}

/** Whether this machine lets the tests mount. */
export const CAN_MOUNT = (() => {
  try {
    MountedFolder.withRoom(1).remove();
    return true;
  } catch {
    return false;
  }
})();
