import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** Says the sentence with this id; an unknown id shows itself, so that nothing vanishes from the page. */
export type Say = (id: string, values?: Record<string, FluentVariable>) => string;

export function createSay(language: string, source: string): Say {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  return (id, values) => {
    const message = bundle.getMessage(id);
    return message?.value ? bundle.formatPattern(message.value, values ?? null, []) : id;
  };
}
