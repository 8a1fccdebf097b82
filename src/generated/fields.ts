// Generated from schemas/ by `npm run generate`; do not edit.

/** The names of the question types. */
export const questionTypeNames = ["multiple-response","short-answer","single-choice","true-false"] as const;

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
  ]
};

/** Places of mappings whose keys are ids; those of all other mappings are languages. */
export const keyedByIds: readonly string[] = [
  "/topics",
  "/questions/*<multiple-response>/choices",
  "/questions/*<multiple-response>/credit",
  "/questions/*<multiple-response>/feedback",
  "/questions/*<single-choice>/choices",
  "/questions/*<single-choice>/credit",
  "/questions/*<single-choice>/feedback"
];

