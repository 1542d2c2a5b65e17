/** Sets that only ever merge; the smallest member stands for each. */
export class DisjointSets {
  readonly #parent = new Map<string, string>();

  find(member: string): string {
    let root = member;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    // Shorten the way for the next time.
    for (let at = member; at !== root; ) {
      const up = this.#parent.get(at)!;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [low = a, high = b] = [this.find(a), this.find(b)].sort();
    if (low !== high) this.#parent.set(high, low);
  }
}
