// Generated from schemas/ by `npm run generate`; do not edit.

/** The names of the question types. */
export const questionTypeNames = ["cloze","essay","matching","multiple-response","numerical","ordering","short-answer","single-choice","true-false"] as const;

/** Place in a bank (`*` for any key or index, `<type>` for the type of a question) → the fields that may stand there. */
export const fieldsAt: { readonly [place: string]: readonly string[] } = {
  "": [
    "bank",
    "title",
    "description",
    "languages",
    "license",
    "source",
    "topics",
    "questions"
  ],
  "/source": [
    "title",
    "author",
    "url"
  ],
  "/questions/*<cloze>": [
    "id",
    "type",
    "topic",
    "difficulty",
    "tags",
    "status",
    "asOf",
    "points",
    "prompt",
    "text",
    "blanks",
    "hints",
    "explanation",
    "references",
    "tests"
  ],
  "/questions/*<cloze>/blanks/*<single-choice>": [
    "type",
    "choices",
    "answer",
    "credit",
    "feedback",
    "shuffle",
    "pinned",
    "weight"
  ],
  "/questions/*<cloze>/blanks/*<short-answer>": [
    "type",
    "answer",
    "patterns",
    "match",
    "weight"
  ],
  "/questions/*<cloze>/blanks/*<short-answer>/answer/*": [
    "text",
    "credit",
    "feedback"
  ],
  "/questions/*<cloze>/blanks/*<short-answer>/patterns/*": [
    "pattern",
    "credit",
    "feedback"
  ],
  "/questions/*<cloze>/blanks/*<short-answer>/match": [
    "case",
    "accents",
    "punctuation",
    "typos"
  ],
  "/questions/*<cloze>/blanks/*<numerical>": [
    "type",
    "answer",
    "tolerance",
    "units",
    "weight"
  ],
  "/questions/*<cloze>/blanks/*<numerical>/answer/*": [
    "value",
    "tolerance",
    "credit",
    "feedback"
  ],
  "/questions/*<cloze>/references/*": [
    "title",
    "section",
    "url"
  ],
  "/questions/*<cloze>/tests": [
    "accept",
    "reject",
    "partial"
  ],
  "/questions/*<cloze>/tests/partial/*": [
    "response",
    "credit"
  ],
  "/questions/*<essay>": [
    "id",
    "type",
    "topic",
    "difficulty",
    "tags",
    "status",
    "asOf",
    "points",
    "prompt",
    "rubric",
    "sample",
    "words",
    "hints",
    "explanation",
    "references",
    "tests"
  ],
  "/questions/*<essay>/rubric/*": [
    "criterion",
    "points"
  ],
  "/questions/*<essay>/words": [
    "min",
    "max"
  ],
  "/questions/*<essay>/references/*": [
    "title",
    "section",
    "url"
  ],
  "/questions/*<essay>/tests": [
    "accept",
    "reject",
    "partial"
  ],
  "/questions/*<essay>/tests/partial/*": [
    "response",
    "credit"
  ],
  "/questions/*<matching>": [
    "id",
    "type",
    "topic",
    "difficulty",
    "tags",
    "status",
    "asOf",
    "points",
    "prompt",
    "items",
    "targets",
    "answer",
    "scoring",
    "hints",
    "explanation",
    "references",
    "tests"
  ],
  "/questions/*<matching>/references/*": [
    "title",
    "section",
    "url"
  ],
  "/questions/*<matching>/tests": [
    "accept",
    "reject",
    "partial"
  ],
  "/questions/*<matching>/tests/partial/*": [
    "response",
    "credit"
  ],
  "/questions/*<multiple-response>": [
    "id",
    "type",
    "topic",
    "difficulty",
    "tags",
    "status",
    "asOf",
    "points",
    "prompt",
    "choices",
    "answer",
    "scoring",
    "credit",
    "feedback",
    "shuffle",
    "pinned",
    "hints",
    "explanation",
    "references",
    "tests"
  ],
  "/questions/*<multiple-response>/references/*": [
    "title",
    "section",
    "url"
  ],
  "/questions/*<multiple-response>/tests": [
    "accept",
    "reject",
    "partial"
  ],
  "/questions/*<multiple-response>/tests/partial/*": [
    "response",
    "credit"
  ],
  "/questions/*<numerical>": [
    "id",
    "type",
    "topic",
    "difficulty",
    "tags",
    "status",
    "asOf",
    "points",
    "prompt",
    "answer",
    "tolerance",
    "units",
    "hints",
    "explanation",
    "references",
    "tests"
  ],
  "/questions/*<numerical>/answer/*": [
    "value",
    "tolerance",
    "credit",
    "feedback"
  ],
  "/questions/*<numerical>/references/*": [
    "title",
    "section",
    "url"
  ],
  "/questions/*<numerical>/tests": [
    "accept",
    "reject",
    "partial"
  ],
  "/questions/*<numerical>/tests/partial/*": [
    "response",
    "credit"
  ],
  "/questions/*<ordering>": [
    "id",
    "type",
    "topic",
    "difficulty",
    "tags",
    "status",
    "asOf",
    "points",
    "prompt",
    "items",
    "answer",
    "scoring",
    "hints",
    "explanation",
    "references",
    "tests"
  ],
  "/questions/*<ordering>/references/*": [
    "title",
    "section",
    "url"
  ],
  "/questions/*<ordering>/tests": [
    "accept",
    "reject",
    "partial"
  ],
  "/questions/*<ordering>/tests/partial/*": [
    "response",
    "credit"
  ],
  "/questions/*<short-answer>": [
    "id",
    "type",
    "topic",
    "difficulty",
    "tags",
    "status",
    "asOf",
    "points",
    "prompt",
    "answer",
    "patterns",
    "match",
    "hints",
    "explanation",
    "references",
    "tests"
  ],
  "/questions/*<short-answer>/answer/*": [
    "text",
    "credit",
    "feedback"
  ],
  "/questions/*<short-answer>/patterns/*": [
    "pattern",
    "credit",
    "feedback"
  ],
  "/questions/*<short-answer>/match": [
    "case",
    "accents",
    "punctuation",
    "typos"
  ],
  "/questions/*<short-answer>/references/*": [
    "title",
    "section",
    "url"
  ],
  "/questions/*<short-answer>/tests": [
    "accept",
    "reject",
    "partial"
  ],
  "/questions/*<short-answer>/tests/partial/*": [
    "response",
    "credit"
  ],
  "/questions/*<single-choice>": [
    "id",
    "type",
    "topic",
    "difficulty",
    "tags",
    "status",
    "asOf",
    "points",
    "prompt",
    "choices",
    "answer",
    "credit",
    "feedback",
    "shuffle",
    "pinned",
    "hints",
    "explanation",
    "references",
    "tests"
  ],
  "/questions/*<single-choice>/references/*": [
    "title",
    "section",
    "url"
  ],
  "/questions/*<single-choice>/tests": [
    "accept",
    "reject",
    "partial"
  ],
  "/questions/*<single-choice>/tests/partial/*": [
    "response",
    "credit"
  ],
  "/questions/*<true-false>": [
    "id",
    "type",
    "topic",
    "difficulty",
    "tags",
    "status",
    "asOf",
    "points",
    "prompt",
    "answer",
    "feedback",
    "hints",
    "explanation",
    "references",
    "tests"
  ],
  "/questions/*<true-false>/feedback": [
    "true",
    "false"
  ],
  "/questions/*<true-false>/references/*": [
    "title",
    "section",
    "url"
  ],
  "/questions/*<true-false>/tests": [
    "accept",
    "reject",
    "partial"
  ],
  "/questions/*<true-false>/tests/partial/*": [
    "response",
    "credit"
  ],
  "exam": [
    "exam",
    "title",
    "banks",
    "language",
    "sections",
    "shuffle",
    "variants",
    "seed",
    "minutes",
    "opensAt",
    "closesAt",
    "late",
    "grading"
  ],
  "exam/sections/*": [
    "id",
    "title",
    "questions",
    "select",
    "points"
  ],
  "exam/sections/*/select": [
    "banks",
    "topics",
    "difficulty",
    "types",
    "tags",
    "count"
  ],
  "exam/shuffle": [
    "questions",
    "choices"
  ],
  "exam/late": [
    "perDay",
    "max"
  ],
  "exam/grading": [
    "penalty",
    "floor",
    "scale",
    "pass",
    "decimals"
  ]
};

/** Places of mappings whose keys are ids; those of all other mappings are languages. */
export const keyedByIds: readonly string[] = [
  "/topics",
  "/questions/*<cloze>/blanks/*<single-choice>/choices",
  "/questions/*<cloze>/blanks/*<single-choice>/credit",
  "/questions/*<cloze>/blanks/*<single-choice>/feedback",
  "/questions/*<cloze>/blanks",
  "/questions/*<matching>/items",
  "/questions/*<matching>/targets",
  "/questions/*<matching>/answer",
  "/questions/*<multiple-response>/choices",
  "/questions/*<multiple-response>/credit",
  "/questions/*<multiple-response>/feedback",
  "/questions/*<ordering>/items",
  "/questions/*<single-choice>/choices",
  "/questions/*<single-choice>/credit",
  "/questions/*<single-choice>/feedback"
];

