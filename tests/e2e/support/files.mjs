// Files of Turnabout's own, as a file field takes them.

const CREATED = "2026-11-22T09:00:00Z";

export function file(kind, contents, { created = CREATED, name = kind } = {}) {
  const text = JSON.stringify({ format: "turnabout", version: 1, kind, created, contents });
  return { name: `turnabout-${name}-2026-11-22.json`, mimeType: "application/json", buffer: Buffer.from(text) };
}

/** The coordinator's file of a pair: two who are called so. Their ids begin with `ids`. */
export function pairFile(pair, { mentor = "Amina Yusuf", mentee = "Robert Ellis", aim = "", gives = ["short-video"], ids = "" } = {}) {
  return file("pair", {
    pair,
    programme: "Reverse mentoring, winter",
    aim,
    mentor: { id: `${ids}m`, name: mentor, gives, benefit: 0.62 },
    mentee: { id: `${ids}s`, name: mentee, gives: ["negotiation"], benefit: 0.48 },
  });
}

/** A file that was saved, to be chosen again. */
export const given = ({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: bytes });
