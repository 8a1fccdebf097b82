// Generated from tests/rules/ by `npm run generate`; do not edit.
/** Rule → a bank in which it finds something, and one in which it does not. */
export const ruleExamples: { readonly [rule: string]: { readonly bad?: string; readonly ok?: string } } = {
  "answer-not-complete": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: matching\n    topic: all\n    prompt: Of which type is each?\n    items: {esxi: VMware ESXi, virtualbox: VirtualBox}\n    targets: {type-1: Type 1, type-2: Type 2}\n    answer: {esxi: type-1}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: matching\n    topic: all\n    prompt: Of which type is each?\n    items: {esxi: VMware ESXi, virtualbox: VirtualBox}\n    targets: {type-1: Type 1, type-2: Type 2}\n    answer: {esxi: type-1, virtualbox: type-2}\n"
  },
  "answer-not-in-choices": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machines\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n"
  },
  "blank-marks": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: cloze\n    topic: all\n    prompt: Complete the sentence.\n    text: \"A guest of a host.\"\n    blanks: {who: {type: short-answer, answer: [guest]}}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: cloze\n    topic: all\n    prompt: Complete the sentence.\n    text: \"A {{who}} of a host.\"\n    blanks: {who: {type: short-answer, answer: [guest]}}\n"
  },
  "broken-pattern": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Name a hypervisor.\n    answer: [Xen]\n    patterns: [{pattern: \"kv(m\"}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Name a hypervisor.\n    answer: [Xen]\n    patterns: [{pattern: \"kv(m)\"}]\n"
  },
  "credit-sum": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: multiple-response\n    topic: all\n    prompt: Which of them are hypervisors?\n    choices: {xen: Xen, kvm: KVM, docker: Docker}\n    answer: [xen, kvm]\n    credit: {xen: 0.5, kvm: 0.4}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: multiple-response\n    topic: all\n    prompt: Which of them are hypervisors?\n    choices: {xen: Xen, kvm: KVM, docker: Docker}\n    answer: [xen, kvm]\n    credit: {xen: \"1/2\", kvm: \"1/2\", docker: -0.5}\n"
  },
  "cut-text": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: Issue #12 was closed before #13 and C# is a language. # 12 too.\n    answer: true\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    # A comment of its own.\n    prompt: \"Issue #12 was closed, and C# is a language. # 12 too.\"\n    answer: true\n"
  },
  "disable-comment": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  # quizvisor-disable-next-line unknown-topic\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n    explanation: The lesson calls a guest a virtual machine.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n    explanation: The lesson calls a guest a virtual machine.\n    references: [{title: Virtualization}]\n"
  },
  "duplicate-bank": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n"
  },
  "duplicate-id": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: theme\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n\n  - id: two\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: theme\n"
  },
  "equal-choices": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: 'A  virtual machine '}\n    answer: machine\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n"
  },
  "first-unit": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: numerical\n    topic: all\n    prompt: How many hosts has a type 1 hypervisor?\n    answer: 0\n    tolerance: 1\n    units: {MiB: 1024, GiB: 1}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: numerical\n    topic: all\n    prompt: How many hosts has a type 1 hypervisor?\n    answer: 0\n    tolerance: 1\n    units: {GiB: 1, MiB: 0.0009765625}\n"
  },
  "missing-field": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "missing-language": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [es, en]\ntopics: {all: All}\nquestions:\n  - {id: one, type: true-false, topic: all, prompt: {es: Un huésped es una máquina virtual.}, answer: true}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [es, en]\ntopics: {all: All}\nquestions:\n  - {id: one, type: true-false, topic: all, prompt: {es: Un huésped es una máquina virtual., en: A guest is a virtual machine.}, answer: true}\n"
  },
  "missing-value": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: #guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n"
  },
  "no-questions": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions: []\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "no-right-answer": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Name a hypervisor.\n    answer: [{text: Xen, credit: 0.5}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Name a hypervisor.\n    answer: [{text: Xen, credit: 0.5}, KVM]\n"
  },
  "not-a-bank": {
    "bad": "title: Spanish\ncards:\n  - front: hola\n    back: hello\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "not-utf8": {
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "out-of-range": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    points: -1\n    prompt: A guest is a virtual machine.\n    answer: true\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "own-tests": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: What stands between the systems and the hardware?\n    answer: [hypervisor, {text: monitor, credit: 0.5}]\n    tests: {accept: [Hypervisor], reject: [hypervisor], partial: [{response: monitor, credit: \"1/2\"}]}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: What stands between the systems and the hardware?\n    answer: [hypervisor, {text: monitor, credit: 0.5}]\n    tests: {accept: [Hypervisor], reject: [kernel], partial: [{response: monitor, credit: \"1/2\"}]}\n"
  },
  "relative-tolerance-at-zero": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: numerical\n    topic: all\n    prompt: How many hosts has a type 1 hypervisor?\n    answer: 0\n    tolerance: 5%\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: numerical\n    topic: all\n    prompt: How many hosts has a type 1 hypervisor?\n    answer: 0\n    tolerance: 0.5\n"
  },
  "rubric-sum": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: essay\n    topic: all\n    points: 4\n    prompt: Why is a hypervisor needed?\n    rubric:\n      - {criterion: Names full control., points: 2}\n      - {criterion: Names isolation., points: 1}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: essay\n    topic: all\n    points: 3\n    prompt: Why is a hypervisor needed?\n    rubric:\n      - {criterion: Names full control., points: 2}\n      - {criterion: Names isolation., points: 1}\n"
  },
  "same-but-for-case": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which sample has the larger variance?\n    choices: {a: Sample A, b: Sample B, c: sample b}\n    answer: b\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which sample has the larger variance?\n    choices: {a: Sample A, b: Sample B, c: Both alike}\n    answer: b\n"
  },
  "skipped-file": {
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n"
  },
  "unknown-blank": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: cloze\n    topic: all\n    prompt: Complete the sentence.\n    text: \"A {{who}} of a {{host}}.\"\n    blanks: {who: {type: short-answer, answer: [guest]}}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: cloze\n    topic: all\n    prompt: Complete the sentence.\n    text: \"A {{who}} of a host.\"\n    blanks: {who: {type: short-answer, answer: [guest]}}\n"
  },
  "unknown-choice": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n    feedback: {themes: It only looks like it.}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n    feedback: {theme: It only looks like it.}\n"
  },
  "unknown-field": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n    pined: [theme]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n"
  },
  "unknown-question-type": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: singel-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n"
  },
  "unknown-topic": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: al\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme}\n    answer: machine\n"
  },
  "unquoted-text": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which release came right after 2.9?\n    choices: {tenth: 2.10, first: \"2.1\"}\n    answer: tenth\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which release came right after 2.9?\n    choices: {tenth: \"2.10\", first: \"2.1\"}\n    answer: tenth\n"
  },
  "unused-disable": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  # quizvisor-disable-next-line unknown-topic -- an old topic\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n    explanation: The lesson calls a guest a virtual machine.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n    explanation: The lesson calls a guest a virtual machine.\n    references: [{title: Virtualization}]\n"
  },
  "wrong-type": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    points: two\n    answer: true\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "wrong-value": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    difficulty: esay\n    prompt: A guest is a virtual machine.\n    answer: true\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "yaml-documents": {
    "bad": "bank: one\n---\nbank: two\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "yaml-duplicate-key": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n    points: 1\n    answer: false\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "yaml-limit": {
    "bad": "bank: sample\na: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - {id: q0, type: single-choice, topic: all, prompt: How often 0?, choices: &often {never: Never, sometimes: Sometimes}, answer: never}\n  - {id: q1, type: single-choice, topic: all, prompt: How often 1?, choices: *often, answer: never}\n  - {id: q2, type: single-choice, topic: all, prompt: How often 2?, choices: *often, answer: never}\n  - {id: q3, type: single-choice, topic: all, prompt: How often 3?, choices: *often, answer: never}\n  - {id: q4, type: single-choice, topic: all, prompt: How often 4?, choices: *often, answer: never}\n  - {id: q5, type: single-choice, topic: all, prompt: How often 5?, choices: *often, answer: never}\n  - {id: q6, type: single-choice, topic: all, prompt: How often 6?, choices: *often, answer: never}\n  - {id: q7, type: single-choice, topic: all, prompt: How often 7?, choices: *often, answer: never}\n  - {id: q8, type: single-choice, topic: all, prompt: How often 8?, choices: *often, answer: never}\n  - {id: q9, type: single-choice, topic: all, prompt: How often 9?, choices: *often, answer: never}\n"
  },
  "yaml-syntax": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: Which is right: its or it's?\n    answer: true\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "yaml-tag": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: !!js/function \"function () { return 1 }\"\n    answer: true\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  }
};
