/** Which events the client listens to: an event's number and its target, the id of a sheet or table, or `Workbook`. */
export class Registrations {
  private readonly counts = new Map<string, number>();

  add(eventType: number, targetId: string): void {
    const key = `${eventType} ${targetId}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(eventType: number, targetId: string): void {
    const key = `${eventType} ${targetId}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  has(eventType: number, targetId: string): boolean {
    return this.counts.has(`${eventType} ${targetId}`);
  }

  get isEmpty(): boolean {
    return this.counts.size === 0;
  }
}
