/** A post as a table of replies has it. */
export interface Post<T> {
  id: string;
  /** The post that it answers, if it answers one. */
  parent: string | null;
  /** Posts that answer it, as far as its row names them. */
  replies: readonly string[];
  /** What is handed back with the thread; its size in characters counts for the window. */
  value: T;
  size: number;
}

interface Thread<T> {
  posts: Post<T>[];
  /** Ids that are named and have not come yet. */
  awaited: Set<string>;
  size: number;
}

/** Characters of posts that wait for the rest of their threads. */
const WINDOW_CHARACTERS = 8_000_000;

const POST_OVERHEAD = 300;

/**
 * Puts posts together that answer one another, in whatever order they come and also where a post between
 * them is missing. A thread is handed over, with the id of its root, once nothing that it names is missing;
 * threads that stay incomplete leave when the window is full or the file ends, the oldest first. A post
 * that comes after its thread has left follows it under the same id.
 */
export class ReplyThreads<T> {
  /** Every id that was seen or named, with its thread or, once that has left, the thread's id. */
  private readonly places = new Map<string, Thread<T> | string>();
  private readonly open = new Set<Thread<T>>();
  private size = 0;

  constructor(
    private readonly leave: (root: string, posts: T[]) => void,
    private readonly limit = WINDOW_CHARACTERS,
  ) {}

  add(post: Post<T>): void {
    const linked = [post.id, ...(post.parent === null ? [] : [post.parent]), ...post.replies];
    let thread: Thread<T> | null = null;
    let gone: string | null = null;
    for (const id of linked) {
      const place = this.places.get(id);
      if (typeof place === 'string') gone ??= place;
      else if (place && place !== thread) thread = thread ? this.joined(thread, place) : place;
    }
    if (gone !== null) {
      this.follow(gone, linked, thread, post);
      return;
    }
    thread ??= { posts: [], awaited: new Set(), size: 0 };
    this.open.add(thread);
    for (const id of linked) {
      if (!this.places.has(id)) thread.awaited.add(id);
      this.places.set(id, thread);
    }
    thread.awaited.delete(post.id);
    thread.posts.push(post);
    const cost = post.size + POST_OVERHEAD;
    thread.size += cost;
    this.size += cost;
    if (thread.awaited.size === 0) this.release(thread);
    else if (this.size > this.limit) this.shrink(this.limit / 2);
  }

  /** Lets everything leave that is still open. */
  close(): void {
    this.shrink(-1);
  }

  private joined(a: Thread<T>, b: Thread<T>): Thread<T> {
    const [large, small] = a.posts.length >= b.posts.length ? [a, b] : [b, a];
    for (const id of small.awaited) {
      large.awaited.add(id);
      this.places.set(id, large);
    }
    for (const post of small.posts) {
      large.posts.push(post);
      this.places.set(post.id, large);
    }
    large.size += small.size;
    this.open.delete(small);
    return large;
  }

  /** The thread of this post has left already: the post and what waits for it go after it. */
  private follow(root: string, linked: readonly string[], thread: Thread<T> | null, post: Post<T>): void {
    for (const id of linked) this.places.set(id, root);
    if (thread) this.release(thread, root);
    this.leave(root, [post.value]);
  }

  private shrink(target: number): void {
    for (const thread of this.open) {
      if (this.size <= target) return;
      this.release(thread);
    }
  }

  private release(thread: Thread<T>, root = rootOf(thread)): void {
    this.open.delete(thread);
    this.size -= thread.size;
    for (const { id } of thread.posts) this.places.set(id, root);
    for (const id of thread.awaited) this.places.set(id, root);
    this.leave(
      root,
      thread.posts.map(({ value }) => value),
    );
  }
}

/** The post that answers none, else the missing one above; with several, the first by name, so that the order of rows does not matter. */
function rootOf<T>({ posts }: Thread<T>): string {
  const ids = new Set(posts.map(({ id }) => id));
  const tops = new Set<string>();
  for (const { id, parent } of posts) {
    if (parent === null) tops.add(id);
    else if (!ids.has(parent)) tops.add(parent);
  }
  const named = [...tops].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return named[0] ?? posts[0]?.id ?? '';
}
