/** What a widget is given beside its document; written by `public_content` in course/verkosto/widgets/base.py. */
export interface Note {
  id: string;
  kind: "notes" | "record";
  title: string;
  writer: string;
  text: string;
}

export interface Case {
  id: string;
  language: string;
  title: string;
  name: string;
  forms: Record<string, string>;
  others: string[];
  intro: string;
  notes: Note[];
}

export interface Prompt {
  id: string;
  passable: boolean;
  question: string;
  help: string;
}

export interface Criterion {
  id: string;
  weight: number;
  name: string;
  levels: [string, string, string];
}

export interface Exercise {
  id: string;
  number: string;
  kind: string;
  key: string;
  reads: Record<string, string>;
  horizon: number | null;
  automatic: number;
  by_hand: number;
  prompts: Prompt[];
  rubric: Criterion[];
  text: { title: string; task: string; details: string[] };
}

export interface Content {
  language: string;
  exercise: Exercise;
  case: Case | null;
  /** Fluent source of the sentences that this widget uses. */
  messages: string;
  /** Names the answers file, so that unsaved words find their way back after a reload. */
  place: string;
}

export interface Saving {
  status: "saved" | "refused" | "not_saved";
  at: string | null;
  message: string | null;
  arguments: Record<string, string | number>;
}
