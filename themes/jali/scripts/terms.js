// On pages with terms of the glossary: what a term means, shown where it stands.

import { defineTerms } from "./elements/term-note.js";
import { tools } from "./tools-door.js";

if (tools) defineTerms(tools);
