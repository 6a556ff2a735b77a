/**
 * Adds to package-lock.json the optional packages of other platforms that a mirror without them left
 * out; without those entries `npm ci` refuses the lock file. Run it after a change of dependencies.
 */
import fs from 'node:fs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x'];
const FILE = 'package-lock.json';

const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'));
const present = new Set(Object.keys(lock.packages).map((path) => path.split('node_modules/').pop()));

for (const [parent, { optionalDependencies = {}, dev }] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (!present.has(name))
      lock.packages[`node_modules/${name}`] = platformPackage(parent, name, version, dev);
  }
}

const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))]);
fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);

function platformPackage(parent, name, version, dev) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!/^\d+\.\d+\.\d+$/.test(version) || !os || !cpu) {
    throw new Error(`${parent} wants ${name}@${version}, which is not a package for one platform.`);
  }
  const libc = os === 'linux' ? { libc: [name.includes('musl') ? 'musl' : 'glibc'] } : {};
  return { version, cpu: [cpu], ...(dev && { dev }), ...libc, optional: true, os: [os] };
}
