/** Graph measures as networkx has them: undirected, unweighted, without parallel ties. */
import type { Graph } from "./reading";

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
  const parts = components(graph).length;
  const found = new Map<string, number[]>();
  for (const node of [...graph.keys()].sort()) {
    if ((graph.get(node)?.size ?? 0) < 2) continue;
    const left = components(graph, node);
    if (left.length > parts)
      found.set(
        node,
        left.map((part) => part.length),
      );
  }
  return found;
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
  const total = new Map([...graph.keys()].map((node) => [node, 0]));
  for (const start of graph.keys()) {
    const order = [start];
    const distance = new Map([[start, 0]]);
    const paths = new Map([[start, 1]]);
    const before = new Map<string, string[]>([[start, []]]);
    for (const node of order) {
      const far = (distance.get(node) as number) + 1;
      for (const next of graph.get(node) ?? []) {
        if (!distance.has(next)) {
          distance.set(next, far);
          paths.set(next, 0);
          before.set(next, []);
          order.push(next);
        }
        if (distance.get(next) === far) {
          paths.set(next, (paths.get(next) as number) + (paths.get(node) as number));
          before.get(next)?.push(node);
        }
      }
    }
    const share = new Map(order.map((node) => [node, 0]));
    for (const node of order.reverse()) {
      for (const near of before.get(node) ?? []) {
        const part = ((paths.get(near) as number) / (paths.get(node) as number)) * (1 + (share.get(node) as number));
        share.set(near, (share.get(near) as number) + part);
      }
      if (node !== start) total.set(node, (total.get(node) as number) + (share.get(node) as number) / 2);
    }
  }
  return total;
}
