// Generated from schemas/ by `npm run generate`; do not edit.

/** Question type → what its fields are where they are left out; `weight` is that of a blank. */
export const fieldDefaults: { readonly [type: string]: { readonly [field: string]: unknown } } = {
  "cloze": {
    "difficulty": "medium",
    "status": "active",
    "points": 1
  },
  "single-choice": {
    "shuffle": true,
    "weight": 1,
    "difficulty": "medium",
    "status": "active",
    "points": 1
  },
  "short-answer": {
    "match": {
      "case": false,
      "accents": false,
      "punctuation": true,
      "typos": 0
    },
    "weight": 1,
    "difficulty": "medium",
    "status": "active",
    "points": 1
  },
  "numerical": {
    "weight": 1,
    "difficulty": "medium",
    "status": "active",
    "points": 1
  },
  "essay": {
    "difficulty": "medium",
    "status": "active",
    "points": 1
  },
  "matching": {
    "difficulty": "medium",
    "status": "active",
    "points": 1,
    "scoring": "per-pair"
  },
  "multiple-response": {
    "difficulty": "medium",
    "status": "active",
    "points": 1,
    "scoring": "balanced",
    "shuffle": true
  },
  "ordering": {
    "difficulty": "medium",
    "status": "active",
    "points": 1,
    "scoring": "concordant-pairs"
  },
  "true-false": {
    "difficulty": "medium",
    "status": "active",
    "points": 1
  }
};

