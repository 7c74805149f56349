// Somebody new: a name, a staff number where the site asks for one, and a look whether they are known already.

import { LONGEST_NAME, LONGEST_STAFF, namesake, tidy } from "../../profiles/list.js";
import { tools } from "../../tools-door.js";
import { addProfile, learners, listNow } from "./keeper.js";

const { make, say } = tools;

/** The two fields, as they are asked here and in the settings. @param {string} start of their ids @param {{ name: string, staff: string }} now */
export function nameFields(start, now) {
  const name = make("input", { class: "field", id: `${start}-name`, value: now.name, autocomplete: "name", maxlength: String(LONGEST_NAME), dir: "auto", "aria-describedby": `${start}-fault` });
  const staff = make("input", { class: "field", id: `${start}-staff`, value: now.staff, autocomplete: "off", maxlength: String(LONGEST_STAFF), dir: "auto", "aria-describedby": `${start}-staff-how` });
  const fault = make("p", { class: "ask-no", id: `${start}-fault`, role: "alert" });
  const rows = [make("p", {}, make("label", { for: `${start}-name` }, say("your-name")), name), fault];
  if (learners.staff_number) rows.push(make("p", {}, make("label", { for: `${start}-staff` }, say("staff-number")), staff, make("span", { class: "meta", id: `${start}-staff-how` }, say("staff-why"))));
  const read = () => ({ name: tidy(name.value, LONGEST_NAME), staff: tidy(staff.value, LONGEST_STAFF) });
  /** @param {...(string | Node)} words */
  const refuse = (...words) => {
    tools.fill(fault, tools.icon("triangle-alert", "i s"), make("span", {}, ...words));
    name.setAttribute("aria-invalid", "true");
    name.focus();
  };
  return { rows, name, staff, read, refuse };
}

/** @param {(id: string) => void} pick @param {() => void} back @returns {Node[]} */
export function drawNewcomer(pick, back) {
  const fields = nameFields("_ask", { name: "", staff: "" });
  let asked = "";
  const go = async () => {
    const { name, staff } = fields.read();
    if (!name) return fields.refuse(say("error-name"));
    const known = namesake(listNow(), name, staff);
    if (known && asked !== name) {
      asked = name;
      const button = make("button", { type: "button", class: "link", click: () => pick(known.id) }, say("who-same-open", { name: known.name }));
      return fields.refuse(say("who-same", { name: known.name }), " ", button);
    }
    if (!(await addProfile(name, staff))) fields.refuse(say("who-unkept"));
  };
  for (const field of [fields.name, fields.staff]) field.addEventListener("keydown", (event) => event.key === "Enter" && void go());
  return [
    make("h1", { id: "_ask" }, say("who-new")),
    make("p", { class: "lead" }, say("who-new-lead")),
    make("div", { class: "ask-form" }, ...fields.rows),
    make("p", { class: "row act" }, make("button", { type: "button", class: "btn go", "data-begin": true, click: () => void go() }, say("who-begin")), make("button", { type: "button", class: "btn", click: back }, say("back"))),
  ];
}
