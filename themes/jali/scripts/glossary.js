// On the glossary's page: a field that leaves only the terms that are looked for.

import { defineFind } from "./elements/glossary-find.js";
import { tools } from "./tools-door.js";

if (tools) defineFind(tools);
