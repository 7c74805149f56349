// The shapes that cross a file border: events, the folded record, the page's data block.
// Types only; nothing here reaches a bundle.

/** One fact of a record. Unknown fields ride along and are exported again. */
export interface RecordEvent {
  /** Actor: 72 random bits of one page load, twelve base64url letters. */
  a: string;
  /** Number of this event within its actor, from 0. (a, n) is the identity. */
  n: number;
  /** Stamp in milliseconds, see record/clock.js. */
  t: number;
  /** Minutes east of UTC where it happened. */
  z?: number;
  k: string;
  /** Id of the item it is about: a page, a question. */
  o?: string;
  /** Revision of the question's key, or of the page's words. */
  r?: string;
  /** Choices, question names, a section, or event identities: what the kind says. */
  x?: string[];
  /** Share of the points, 0 to 1. */
  s?: number;
  /** Confidence: guess, fairly, sure. */
  q?: string;
  /** Hints used. */
  h?: number;
  /** Run: one sitting of a quiz, eight hex digits; also the seed of its order. */
  u?: string;
  /** Points that could be had. */
  m?: number;
  /** Pass mark in percent at that time. */
  p?: number;
  /** Version of the course at that time. */
  v?: string;
  /** Seconds; of a certificate its day, counted from 1970. */
  d?: number;
  /** How: "wrong" (a run over the questions missed before; practice, never a score), "kept", "on", "off", "planned", "done", "grade", "suspend", "resume", "spread". */
  y?: string;
  /** Time factor of a sitting; 0 is no limit. */
  f?: number;
  /** Number of a part of a note or of a step of a scenario, from 0. */
  i?: number;
  /** How many parts a note has. */
  l?: number;
  [field: string]: unknown;
}

export interface Given {
  at: number;
  revision: string;
  choices: string[];
  share: number;
  hints: number;
  confidence: string;
  run: string;
}
export interface QuestionState { attempts: number; first: Given; best: Given; last: Given }
export interface Place { page: string; section: string; at: number }
export interface PageState { opened_at: number | null; done: boolean; done_at: number | null; revision: string; seconds: number; place: Place | null }
export interface Attempt {
  at: number; run: string; share: number; points: number; possible: number;
  pass: number | null; passed: boolean; version: string; only: string;
  /** The scene a scenario ended at, or "". */
  end: string;
}
export interface Run {
  started_at: number | null; questions: string[]; only: string;
  /** Time factor the learner chose, 0 for no limit. */
  factor: number | null;
  /** Seconds of its time that are used up. */
  used: number;
  /** First response to each question. */
  answers: Record<string, Given>;
  /** What is picked now, unmarked, by question. */
  picks: Record<string, string[]>;
  /** Questions flagged, sorted. */
  flags: string[];
  /** Ratings by section, "ROW=VALUE". */
  rates: Record<string, string[]>;
  /** The way through a scenario: scene and choice of each step. */
  steps: [string, string][];
  attempt: Attempt | null;
}
export interface Note { text: string; at: number }
/** A certificate as it was made. */
export interface Certified {
  name: string; code: string;
  /** Its day, counted from 1970 on the learner's own calendar. */
  day: number;
  /** Share of the points it was passed with; null where nothing was tested. */
  share: number | null;
  version: string;
  /** The sitting that earned it, or "". */
  run: string;
  at: number;
}
/** How well something was known at a moment, for the dates of the review. */
export interface Practice { at: number; grade: "again" | "hard" | "good" | "easy" }
export interface Folded {
  events: number;
  unknown: number;
  pages: Record<string, PageState>;
  questions: Record<string, QuestionState>;
  runs: Record<string, Record<string, Run>>;
  place: Place | null;
  /** Whose record it is, as they wrote it themselves. */
  learner: { name: string; staff: string; at: number } | null;
  notes: Record<string, Note>;
  ticks: Record<string, { ids: string[]; at: number }>;
  plans: Record<string, { day: string; done: boolean; at: number }>;
  /** By course, the oldest first. */
  certificates: Record<string, Certified[]>;
  practice: Record<string, Practice[]>;
  /** Items that the learner has set aside from the review, sorted. */
  suspended: string[];
  /** When what was due was last spread over some days. */
  spread_at: number | null;
}

export interface Choice { id: string; right: boolean; credit: number | null }
/** What takes one answer: a list to pick from, or a typed text or number with its foreseen mistakes. */
export type Field =
  | { id: string; type: "pick"; right: string[] }
  | { id: string; type: "text"; match: "exact" | "normal" | "loose"; accept: string[]; mistakes?: string[][] }
  | { id: string; type: "number"; accept: Range[]; unit: string; mistakes?: Range[][] };
/** Both ends belong to it. */
export interface Range { low: number; high: number }
/** Steps of one rank may come in either order. */
export interface Step { id: string; rank: number }
export interface Question {
  id: string; revision: string; kind: string; look?: string; points: number; credit: string;
  shuffle?: boolean; objective?: string; section?: string; choices?: Choice[]; fields?: Field[]; steps?: Step[];
  /** Statements to rate and the labels of their scale, the lowest first. */
  rows?: { id: string; reversed?: boolean }[]; scale?: string[];
  /** About how many words an open text shall have. */
  words?: number;
}
/** What marking needs of a question. */
export interface Marked { kind: string; points?: number; credit?: string; choices?: Choice[]; fields?: Field[]; steps?: Step[] }
/** How questions of one kind are answered and marked. Each bundle of forms registers its own in `core.forms`. */
export interface FormKind {
  /** Null where the markup is not as this form needs it. */
  make(element: HTMLElement, question: Question): Form | null;
  /** What a response is worth, 0 to 1. */
  share(question: Marked, response: string[]): number;
}
/** The part of a question that takes the answer; one maker a kind, in elements/forms. */
export interface Form {
  /** What takes the answers; notes and errors stand before it. */
  box: Element;
  /** Whether the learner has begun. */
  isTouched(): boolean;
  /** As it goes into the record. */
  response(): string[];
  /** What is still to be done before Check: in words, where to go, what to mark. */
  missing(): { words: string; first: HTMLElement; invalid: Iterable<Element> } | null;
  /** Whether an old response still speaks of this question. */
  fits(given: string[]): boolean;
  /** Fresh in the order of a seed, or with what was given. */
  show(given: string[] | null, seed: string, mixed: boolean): void;
  /** Closes it and says of every part how it turned out. */
  judge(given: string[]): void;
  /** How much of it is right, in words; "" where that says nothing. */
  count(given: string[]): string;
  /** The trainer's words on what was given. */
  feedback(given: string[]): Node[];
  /** What went wrong, beside what is right. */
  review(given: string[]): { name: string; yours: Node[]; right: Node[]; rightWords: string }[];
  /** Puts into the record what the response itself does not hold. */
  keep?(): void;
  /** A key pressed in it; true when it was for the form. */
  onKey?(key: string): boolean;
}
export interface Link { title: string; url: string }
/** The rules of a sitting with feedback at the end; times in seconds. */
export interface ExamData { time?: number; clock: "pauses" | "runs"; attempts?: number; wait?: number; show_answers: "always" | "after_pass" | "never"; /** Months after which what was passed is taken again, for the certificate. */ renew?: number }
export interface QuizData {
  pass?: number; for?: "pretest" | "posttest"; pair?: Link & { id: string }; shuffle?: string; draw?: number; confidence?: boolean;
  objectives?: Record<string, { text: string; links: Link[] }>;
  pools?: { draw: number; questions: string[] }[];
}
/** A quality that several statements speak of. */
export interface Dimension { id: string; title: string; rows: { id: string; reversed?: boolean }[] }
export interface SurveyData {
  scale: string[]; result: "radar" | "none"; private?: boolean;
  /** Days after which it is taken again. */
  again?: number;
  dimensions: Dimension[];
  /** Sections that ask for a text. */
  open: string[];
}
/** A way on from a scene, and how far it moves which meters. */
export interface WayData { id: string; to: string; effects?: Record<string, number> }
export interface SceneData { id: string; title: string; end?: boolean; fail?: boolean; ways?: WayData[] }
export interface ScenarioData {
  start: string; meters?: Record<string, number>; pass?: Record<string, number>; cast?: Record<string, string>; scenes: SceneData[];
}
/** One thing that a stage asks for; `pages` are those of the course, or the one page itself. */
export interface Need {
  id: string; kind: string; title: string; url: string;
  valid?: boolean; again?: boolean; optional?: boolean;
  /** Day by which it is due, from 1. */
  by?: number;
  /** Mark in percent, where it is not the page's own. */
  pass?: number;
  /** Of the course it is or is in, where that one runs out; `pages` are those that earn it, where they are others. */
  certificate?: { course: string; months: number; pages?: { id: string; kind: string; for?: "pretest" | "posttest" }[] };
  /** `questions` that are marked, of a lesson that has to be known as long as its course's certificate is valid. */
  pages: { id: string; kind: string; title: string; url: string; for?: "pretest" | "posttest"; questions?: string[] }[];
}
export interface CurriculumData {
  id: string; title: string; url: string; certificate?: CertificateData;
  stages: { id: string; title: string; after?: string; groups: { choose?: number; needs: Need[] }[] }[];
}
/** `valid`: months it is good for; absent for ever. */
export interface CertificateData { url: string; valid?: number }
/** A curriculum in a list, with the ids of the courses that it leads through. */
export interface CurriculumCard { id: string; title: string; url: string; outline: string; courses: string[]; certificate?: CertificateData }
export interface CourseCard { id: string; title: string; url: string; pages: number; lessons: number; minutes: number; certificate?: CertificateData }
export interface PageData {
  version: number; site: string; kind: string; lang: string; root: string;
  /** Where ids do not tell it: pages that go on for others, and the course something is in. */
  names?: { heirs?: Record<string, string[]>; homes?: Record<string, string> };
  page?: { id: string; title: string; url: string; minutes?: number; revision?: string };
  course?: { id: string; title: string; url: string; version?: string };
  next?: Link; sections?: string[]; questions?: Question[]; quiz?: QuizData; exam?: ExamData; scenario?: ScenarioData; survey?: SurveyData; curriculum?: CurriculumData; courses?: CourseCard[]; curricula?: CurriculumCard[];
  /** What is asked of people who share a computer; `idle` in seconds, 0 for never. */
  learners?: { staff_number: boolean; idle: number };
}
export interface OutlinePage {
  id: string; was?: string[]; kind: string; title: string; url: string; minutes?: number; pass?: number;
  for?: "pretest" | "posttest"; attempts?: number; wait?: number;
  /** Of a lesson: stays while its words are much the same. */
  revision?: string;
  /** Days after which a survey is taken again. */
  again?: number;
  /** Of a lesson: ids of terms that become cards when it is done. */
  terms?: string[];
  /** `title` is there for open texts. */
  questions?: { id: string; revision: string; kind: string; points: number; objective?: string; title?: string }[];
  /** `record`: the name in the record, where it is another than the id. */
  plans?: { id: string; record?: string; title: string; prompts: { id: string; text: string }[] }[];
  checklists?: { id: string; record?: string; title: string; items: string[] }[];
}
export interface Outline { version: number; id: string; title: string; url: string; course_version?: string; certificate?: CertificateData; modules: { title: string; pages: OutlinePage[] }[];
  /** Those that some question asks for, with where to read about them. */
  objectives?: Record<string, { text: string; links: Link[] }>;
}

/** How safe the record is at this moment. */
export type SaveState = "idle" | "saving" | "saved" | "weak" | "unsaved";
/** Where events go: a database, the weaker fallback, or nowhere but memory. */
export type Shelf = "database" | "local" | "memory";
