/** Graph measures as networkx has them: undirected, unweighted, without parallel ties. */
import { byCodePoint, type Graph } from "./reading";

/** The parts that hang together, each in no order. */
export function components(graph: Graph, without?: string): string[][] {
  const seen = new Set<string>(without === undefined ? [] : [without]);
  const parts: string[][] = [];
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const node of part) {
      for (const next of graph.get(node) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part);
  }
  return parts;
}

/** Those without whom the graph has more parts, each with the sizes of the parts that are left. */
export function cutPoints(graph: Graph): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const node of articulations(graph).sort(byCodePoint)) {
    found.set(
      node,
      components(graph, node).map((part) => part.length),
    );
  }
  return found;
}

/** The articulation points by one walk in depth (Hopcroft & Tarjan 1973). */
function articulations(graph: Graph): string[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const found = new Set<string>();
  for (const root of graph.keys()) {
    if (order.has(root)) continue;
    let branches = 0;
    const way = [{ node: root, from: "", next: graph.get(root)?.values() }];
    order.set(root, order.size);
    low.set(root, order.get(root) as number);
    while (way.length > 0) {
      const { node, from, next } = way.at(-1) as (typeof way)[number];
      const step = next?.next();
      if (step && !step.done) {
        const near = step.value;
        if (near === from) continue;
        const reached = order.get(near);
        if (reached !== undefined) {
          low.set(node, Math.min(low.get(node) as number, reached));
          continue;
        }
        order.set(near, order.size);
        low.set(near, order.get(near) as number);
        way.push({ node: near, from: node, next: graph.get(near)?.values() });
        continue;
      }
      way.pop();
      if (from === root) branches += 1;
      else if (from && (low.get(node) as number) >= (order.get(from) as number)) found.add(from);
      if (from) low.set(from, Math.min(low.get(from) as number, low.get(node) as number));
    }
    if (branches > 1) found.add(root);
  }
  return [...found];
}

/** Those within so many steps, the start itself left out. */
export function reached(graph: Graph, start: string, steps: number): number {
  const seen = new Set([start]);
  let rim = [start];
  for (let step = 0; step < steps; step += 1) {
    const next: string[] = [];
    for (const node of rim) {
      for (const near of graph.get(node) ?? []) {
        if (seen.has(near)) continue;
        seen.add(near);
        next.push(near);
      }
    }
    rim = next;
  }
  return seen.size - 1;
}

/** For each node the sum, over pairs of others, of the share of their shortest paths that pass it (Brandes 2001). */
export function betweenness(graph: Graph): Map<string, number> {
  const names = [...graph.keys()];
  const place = new Map(names.map((name, at) => [name, at]));
  // Numbers in place of names: this is the one measure that is felt on a big map.
  const near = names.map((name) => [...(graph.get(name) ?? [])].map((other) => place.get(other) as number));
  const total = new Float64Array(names.length);
  for (let start = 0; start < names.length; start += 1) addFrom(start, near, total);
  return new Map(names.map((name, at) => [name, (total[at] as number) / 2]));
}

/** Adds to each node its share of the shortest paths that begin at `start`. */
function addFrom(start: number, near: readonly number[][], total: Float64Array): void {
  const distance = new Int32Array(near.length).fill(-1);
  const paths = new Float64Array(near.length);
  const share = new Float64Array(near.length);
  const order = [start];
  distance[start] = 0;
  paths[start] = 1;
  for (const node of order) {
    const far = (distance[node] as number) + 1;
    for (const next of near[node] as number[]) {
      if (distance[next] === -1) {
        distance[next] = far;
        order.push(next);
      }
      if (distance[next] === far) paths[next] = (paths[next] as number) + (paths[node] as number);
    }
  }
  for (const node of order.reverse()) {
    const before = (distance[node] as number) - 1;
    const each = (1 + (share[node] as number)) / (paths[node] as number);
    for (const next of near[node] as number[]) {
      if (distance[next] === before) share[next] = (share[next] as number) + (paths[next] as number) * each;
    }
    if (node !== start) total[node] = (total[node] as number) + (share[node] as number);
  }
}
