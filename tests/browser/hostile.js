// Writes a site in which every place that takes an author's words holds an attack, one course an
// attack, and builds it. What lyceum refuses outright is not written: refusing is safe.

import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SUB_PATH } from "./server.js";
import { buildSite, passingFolder, ROOT } from "./sites.js";

const ATTACKS = [
  `<script>ran(1)</script>`,
  `"><img src=x onerror=ran(2)>`,
  `'><svg onload=ran(3)>`,
  `</script><script>ran(4)</script>`,
  `</title><script>ran(5)</script>`,
  `<!--<script>ran(6)//-->`,
  `{{ ran(7) }}{% raw %}`,
  `" autofocus onfocus=ran(8) x="`,
  `<iframe srcdoc="<script>parent.ran(9)</script>">`,
  `<a href=javascript:ran(10)>x</a>`,
  `<math><mi//xlink:href="data:x,<script>ran(11)</script>">`,
  `</textarea></style><script>ran(12)</script>`,
  `&lt;img src=x onerror=ran(13)&gt;`,
  `<img src=x:x onerror=&#114;an(14)>`,
  "`${ran(15)}` \\u003cscript\\u003eran(15)\\u003c/script\\u003e",
  `\u2028</noscript><body onpageshow=ran(16)>`,
];

/** In YAML any text can stand in quotes. @param {string} text */
const quoted = (text) => JSON.stringify(text);

/** A name may hold nearly anything; what begins with a sign is ignored. @param {string} text */
const asFileName = (text) => `f${text.replace(/[/\\:*?|\u2028]/g, "-").slice(0, 60)}`;

/** What the text of a line takes: a brace is a setting there. @param {string} text */
const asLine = (text) => text.replace(/[{}]/g, "\\$&");

/** @returns {{ folder: string, slots: number }} */
export function hostileSite() {
  const place = passingFolder("hostile");
  const courses = join(place, "source/courses");
  mkdirSync(courses, { recursive: true });
  const all = quoted(ATTACKS.slice(0, 6).join(" "));
  writeFileSync(join(place, "source/lyceum.yaml"), `title: ${all}\ndescription: ${all}\nid: tests-hostile-1\nbase_url: "http://127.0.0.1${SUB_PATH}"\nroles:\n  somebody: ${all}\nvariables:\n  word: ${all}\n`);
  const slots = ATTACKS.reduce((sum, attack, at) => sum + writeCourse(join(courses, `c${at}`), attack), 5);
  return { folder: buildSite(join(place, "source"), join(place, "out")), slots };
}

/** @param {string} folder @param {string} attack @returns {number} places written */
function writeCourse(folder, attack) {
  const module = join(folder, "01-module");
  mkdirSync(module, { recursive: true });
  const yaml = quoted(attack);
  const line = asLine(attack);
  const name = asFileName(attack);
  const files = {
    "course.md": `---\ntitle: ${yaml}\nsummary: ${yaml}\nroles: [somebody]\ntags: [${yaml}]\nauthors: [${yaml}]\nversion: ${yaml}\nlevel: starter\n---\n\n${line}\n`,
    "01-module/module.md": `---\ntitle: ${yaml}\nsummary: ${yaml}\nobjectives: [${yaml}]\n---\n\n${line}\n`,
    "01-module/01-lesson.md": `---\ntitle: ${yaml}\nsummary: ${yaml}\nobjectives:\n  o: ${yaml}\n---\n\n# ${line}\n\n{{word}}\n\n## Heading ${line}\n\n> [!key] ${line}\n\n**Who ${line}:** ${line}\n\n| ${line.replaceAll("|", "")} | b |\n|---|---|\n| ${line.replaceAll("|", "")} | x |\n\n![alt ${line}](pic.svg "${attack.replace(/["\\]/g, "'")}")\n\n![${line}](beep.wav)\n\n[${line}](${encodeURIComponent(`${name}.txt`).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})\n\n[away](<https://example.org/${attack.replace(/[<>\s]/g, "")}>)\n\n${"`"}${attack.replaceAll("`", "")}${"`"}\n\n${question("{.question #q objective=o}", line)}`,
    "01-module/02-check.quiz.md": `---\ntitle: ${yaml}\npass: 50\nobjectives:\n  o: ${yaml}\n---\n\n${question("{#q1 objective=o}", line)}`,
    "01-module/beep.vtt": `WEBVTT\n\n00:00.000 --> 00:00.900\n${attack.replaceAll("-->", "--")}\n`,
    "01-module/beep.txt": `${attack}\n`,
    [`01-module/${name}.txt`]: attack,
    "01-module/pic.svg": `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>top.ran("svg")</script></svg>`,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  cpSync(join(ROOT, "tests/browser/site/courses/small/01-first/beep.wav"), join(module, "beep.wav"));
  return 30;
}

/** @param {string} settings @param {string} line */
function question(settings, line) {
  return `## Which ${line}? ${settings}\n${line}\n\n- (x) right ${line}\n  > ${line}\n- ( ) wrong ${line}\n  > ${line}\n\n> [!hint] ${line}\n\n> [!why] ${line}\n`;
}
