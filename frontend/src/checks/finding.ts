/** What a check says: a message id with arguments; the twin of course/verkosto/checks/finding.py. */
export interface Finding {
  message: string;
  arguments: Record<string, string | number>;
  /** The field or item concerned, as a path of ids, so that a page can lead there. */
  place: string[];
}

export function finding(message: string, args: Finding["arguments"] = {}, place: string[] = []): Finding {
  return { message, arguments: args, place };
}
