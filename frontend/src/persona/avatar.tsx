import AVATARS from "../../../course/verkosto/render/avatars.json";
import type { PersonaVariant } from "../types/documents";

export type AvatarName = PersonaVariant["avatar"];
export const AVATAR_NAMES = Object.keys(AVATARS) as AvatarName[];

/** The drawn figure of this name, as SVG; the colours are the page's tokens. */
export function avatarSvg(name: AvatarName): string {
  const { body, hair } = AVATARS[name];
  return (
    '<svg viewBox="0 0 96 96" aria-hidden="true"><circle cx="48" cy="48" r="47" fill="var(--soft)"/>' +
    `<path d="M16 86a32 27 0 0 1 64 0a47 47 0 0 1-64 0" fill="var(--${body})"/>` +
    `<circle cx="48" cy="40" r="17" fill="#fff"/><path d="${hair}" fill="var(--ink)"/></svg>`
  );
}

export function Avatar({ name }: { name: AvatarName }) {
  return <span class="p-avatar" dangerouslySetInnerHTML={{ __html: avatarSvg(name) }} />;
}
