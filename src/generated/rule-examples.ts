// Generated from tests/rules/ by `npm run generate`; do not edit.
/** Rule → a bank or exam in which it finds something, and one in which it does not, with a bank of its own. */
export const ruleExamples: {
  readonly [rule: string]: { readonly bad?: string; readonly ok?: string; readonly bank?: string };
} = {
  "absolute-words": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: How fast is an emulator?\n    choices:\n      fast: Always as fast as the hardware\n      slow: Slower than the hardware\n      same: Never slower than a guest\n    answer: slow\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: How fast is an emulator?\n    choices:\n      fast: As fast as the hardware\n      slow: Slower than the hardware\n      same: Never slower than a guest\n    answer: slow\n"
  },
  "accepted-equals-wrong": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Which product is written with capitals in this way?\n    answer:\n      - VMware\n      - {text: Vmware, credit: 0, feedback: Look at the second letter.}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Which product is written with capitals in this way?\n    answer:\n      - VMware\n      - {text: Vmware, credit: 0, feedback: Look at the second letter.}\n    match: {case: true}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "all-of-the-above": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them are of type 1?\n    choices:\n      xen: Xen\n      kvm: KVM\n      all: All of the above\n    answer: all\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them are of type 1?\n    choices:\n      xen: Xen\n      kvm: KVM\n      all: All of the above\n    answer: all\n    pinned: [all]\n"
  },
  "answer-not-complete": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: matching\n    topic: all\n    prompt: Of which type is each?\n    items: {esxi: VMware ESXi, virtualbox: VirtualBox}\n    targets: {type-1: Type 1, type-2: Type 2}\n    answer: {esxi: type-1}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: matching\n    topic: all\n    prompt: Of which type is each?\n    items: {esxi: VMware ESXi, virtualbox: VirtualBox}\n    targets: {type-1: Type 1, type-2: Type 2}\n    answer: {esxi: type-1, virtualbox: type-2}\n"
  },
  "answer-not-in-choices": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machines\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n"
  },
  "as-of-future": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    asOf: \"2031-06\"\n    prompt: The current release has a free edition.\n    answer: true\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    asOf: \"2026-11\"\n    prompt: The current release has a free edition.\n    answer: true\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "blank-marks": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: cloze\n    topic: all\n    prompt: Complete the sentence.\n    text: \"A guest of a host.\"\n    blanks: {who: {type: short-answer, answer: [guest]}}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: cloze\n    topic: all\n    prompt: Complete the sentence.\n    text: \"A {{who}} of a host.\"\n    blanks: {who: {type: short-answer, answer: [guest]}}\n"
  },
  "broken-pattern": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Name a hypervisor.\n    answer: [Xen]\n    patterns: [{pattern: \"kv(m\"}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Name a hypervisor.\n    answer: [Xen]\n    patterns: [{pattern: \"kv(m)\"}]\n"
  },
  "choice-names-choice": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them are of type 1?\n    choices:\n      xen: Xen\n      qemu: QEMU\n      two: Answers a and b\n    answer: xen\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them are of type 1?\n    choices:\n      xen: Xen\n      qemu: QEMU\n      two: Xen and QEMU\n    answer: xen\n"
  },
  "control-characters": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: \"A guest is a virtual\\u202E machine.\"\n    answer: true\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: \"A guest is a virtual\\tmachine.\"\n    answer: true\n"
  },
  "credit-of-key": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of these came first?\n    choices: {ibm: CP-40, vmware: VMware, docker: Docker}\n    answer: ibm\n    credit: {ibm: 0.5}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of these came first?\n    choices: {ibm: CP-40, vmware: VMware, docker: Docker}\n    answer: ibm\n    credit: {vmware: 0.5}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "credit-over-one": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a hypervisor?\n    choices: {xen: Xen, qemu: QEMU, docker: Docker}\n    answer: xen\n    credit: {qemu: 1}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a hypervisor?\n    choices: {xen: Xen, qemu: QEMU, docker: Docker}\n    answer: xen\n    credit: {qemu: 0.5}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
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
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n"
  },
  "duplicate-exam": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n"
  },
  "duplicate-id": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: theme\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n\n  - id: two\n    type: single-choice\n    topic: all\n    prompt: Which of them changes the look of windows?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: theme\n"
  },
  "equal-choices": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: 'A  virtual machine ', icons: A set of icons}\n    answer: machine\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n"
  },
  "equal-prompts": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices:\n      machine: A virtual machine\n      theme: A desktop theme\n      icons: A set of icons\n    answer: machine\n  - id: two\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest\n    choices:\n      linux: Linux in VirtualBox\n      printer: The printer of a room\n      cable: The cable of a network\n    answer: linux\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices:\n      machine: A virtual machine\n      theme: A desktop theme\n      icons: A set of icons\n    answer: machine\n  - id: two\n    type: single-choice\n    topic: all\n    prompt: Which of these three is a guest?\n    choices:\n      linux: Linux in VirtualBox\n      printer: The printer of a room\n      cable: The cable of a network\n    answer: linux\n"
  },
  "exam-broken-bank": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n",
    "bank": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {types: Types of hypervisors}\nquestions:\n  - id: bare-metal\n    type: true-false\n    topic: typs\n    prompt: A type 1 hypervisor runs on the hardware.\n    answer: true\n"
  },
  "exam-draft-question": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/unfinished]\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n"
  },
  "exam-empty-section": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - title: Types\n  - questions: [sample/name]\n    select: {topics: [guests], count: 1}\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - title: Types\n    questions: [sample/name]\n  - select: {topics: [guests], count: 1}\n"
  },
  "exam-hurried": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted, sample/name]\nminutes: 1\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted, sample/name]\nminutes: 5\n"
  },
  "exam-letter-ids": {
    "bad": "exam: letters-exam\ntitle: Letters\nbanks: [bank.yaml]\nsections:\n  - questions: [letters/capital]\n",
    "ok": "exam: letters-exam\ntitle: Letters\nbanks: [bank.yaml]\nsections:\n  - questions: [letters/capital]\nshuffle: {choices: false}\n",
    "bank": "bank: letters\ntitle: Letters\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: capital\n    type: single-choice\n    topic: all\n    prompt: Which city is the capital of France?\n    choices: {a: Paris, b: Lyon, c: Nice}\n    answer: a\n    explanation: It is.\n    references: [{title: Atlas}]\n"
  },
  "exam-missing-bank": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml, ../exam-bnak.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n"
  },
  "exam-missing-language": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nlanguage: es\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nlanguage: en\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n"
  },
  "exam-no-such-time": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\nopensAt: \"2026-13-01T10:00:00+01:00\"\n",
    "ok": "exam: leap\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\nopensAt: \"2028-02-29T10:00:00+01:00\"\n"
  },
  "exam-pass-by-guessing": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n  - questions: [sample/modified-guest, sample/unmodified-guest]\ngrading: {scale: 10, pass: 4}\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n  - questions: [sample/modified-guest, sample/unmodified-guest]\ngrading: {scale: 10, pass: 5}\n"
  },
  "exam-pass-off-scale": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\ngrading: {scale: 10, pass: 50}\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\ngrading: {scale: 100, pass: 50}\n"
  },
  "exam-penalty-at-question-floor": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\ngrading: {penalty: guessing, floor: question}\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\ngrading: {penalty: guessing, floor: exam}\n"
  },
  "exam-pool-one-way": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - select: {topics: [guests], count: 2}\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/modified-guest, sample/unmodified-guest]\n  - select: {topics: [types], count: 2}\n"
  },
  "exam-pool-too-small": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - select: {topics: [guests], count: 3}\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - select: {topics: [guests], count: 1}\n"
  },
  "exam-question-twice": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n  - questions: [sample/name, sample/hosted]\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n  - questions: [sample/name]\n"
  },
  "exam-retired-question": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/outdated]\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n"
  },
  "exam-section-twice": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - id: types\n    questions: [sample/bare-metal, sample/hosted]\n  - questions: [sample/name]\n  - id: types\n    questions: [sample/modified-guest]\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - id: types\n    questions: [sample/bare-metal, sample/hosted]\n  - questions: [sample/name]\n  - id: guests\n    questions: [sample/modified-guest]\n"
  },
  "exam-times": {
    "bad": "exam: times-4\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\nopensAt: \"2026-12-01T09:00:00+01:00\"\nclosesAt: \"2026-12-01T08:30:00Z\"\nminutes: 45\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\nopensAt: \"2026-12-01T09:00:00+01:00\"\nclosesAt: \"2026-12-01T08:30:00Z\"\nminutes: 30\nlate: {perDay: 0.1, max: 0.5}\n"
  },
  "exam-unknown-bank": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - select: {banks: [sample, sampel], count: 2}\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - select: {banks: [sample], count: 2}\n"
  },
  "exam-unknown-question": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hostet]\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n"
  },
  "exam-unknown-tag": {
    "bad": "# follows: exam-pool-too-small\nexam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - select: {tags: [clasic], count: 1}\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - select: {tags: [classic], count: 1}\n"
  },
  "exam-unknown-topic": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - select: {topics: [sample/types, guest], count: 2}\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - select: {topics: [sample/types, guests], count: 2}\n"
  },
  "exam-unknown-type": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - select: {types: [single-choice, truefalse], count: 1}\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - select: {types: [single-choice, true-false], count: 1}\n"
  },
  "exam-worth-over-limit": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n    points: 2000\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - questions: [sample/bare-metal, sample/hosted]\n    points: 5\n"
  },
  "exam-worths-differ": {
    "bad": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - select: {types: [single-choice], count: 1}\nvariants: per-candidate\n",
    "ok": "exam: sample-exam\ntitle: Sample\nbanks: [../exam-bank.yaml]\nsections:\n  - select: {types: [single-choice], count: 1}\n    points: 2\nvariants: per-candidate\n"
  },
  "few-choices": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices:\n      machine: A virtual machine\n      theme: A desktop theme\n    answer: machine\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices:\n      machine: A virtual machine\n      theme: A desktop theme\n      icons: A set of icons\n    answer: machine\n"
  },
  "few-questions-on-topic": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics:\n  guests: Guests\n  hosts: Hosts\nquestions:\n  - id: guest\n    type: true-false\n    topic: guests\n    prompt: A guest is a virtual machine.\n    answer: true\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n  - id: theme\n    type: true-false\n    topic: guests\n    prompt: A desktop theme can be a guest.\n    answer: false\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n  - id: host\n    type: true-false\n    topic: hosts\n    prompt: The host lends its hardware.\n    answer: true\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics:\n  guests: Guests\n  hosts: Hosts\nquestions:\n  - id: guest\n    type: true-false\n    topic: guests\n    prompt: A guest is a virtual machine.\n    answer: true\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n  - id: theme\n    type: true-false\n    topic: guests\n    prompt: A desktop theme can be a guest.\n    answer: false\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n  - id: host\n    type: true-false\n    topic: hosts\n    prompt: The host lends its hardware.\n    answer: true\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n  - id: bare\n    type: true-false\n    topic: hosts\n    prompt: A type 1 hypervisor needs a host system.\n    answer: false\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "first-unit": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: numerical\n    topic: all\n    prompt: How many hosts has a type 1 hypervisor?\n    answer: 0\n    tolerance: 1\n    units: {MiB: 1024, GiB: 1}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: numerical\n    topic: all\n    prompt: How many hosts has a type 1 hypervisor?\n    answer: 0\n    tolerance: 1\n    units: {GiB: 1, MiB: 0.0009765625}\n"
  },
  "invisible-in-key": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Which city is the capital of Hungary?\n    answer: [\"Buda\\u00ADpest\", {text: {en: \"Bu\\u200Bda\"}, credit: 0.5}]\n    patterns: [{pattern: \"O\\u2060fen\"}]\n    explanation: It is.\n    references: [{title: Atlas}]\n  - id: two\n    type: numerical\n    topic: all\n    prompt: How much memory does it have?\n    answer: 2\n    units: {\"Gi\\u200BB\": 1}\n    explanation: It has.\n    references: [{title: Manual}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Which city is the capital of Hungary?\n    answer: [Budapest, {text: {en: Buda}, credit: 0.5}]\n    patterns: [{pattern: \"Ofen\"}]\n    explanation: It is.\n    references: [{title: Atlas}]\n  - id: two\n    type: numerical\n    topic: all\n    prompt: How much memory does it have?\n    answer: 2\n    units: {\"GiB\": 1}\n    explanation: It has.\n    references: [{title: Manual}]\n"
  },
  "key-longest": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices:\n      machine: A virtual machine with a system of its own, which believes that the hardware is real\n      theme: A desktop theme\n      icons: A set of icons\n    answer: machine\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices:\n      machine: A virtual machine with a system of its own\n      theme: A desktop theme that looks like another system\n      icons: A set of icons in the manner of an old one\n    answer: machine\n"
  },
  "key-longest-bias": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: part-kernel\n    type: single-choice\n    topic: all\n    prompt: What is part AA of the drawing?\n    choices:\n      alpha: The kernel\n      beta: The printer\n      gamma: Some router here\n    answer: gamma\n  - id: part-driver\n    type: single-choice\n    topic: all\n    prompt: What is part BB of the drawing?\n    choices:\n      alpha: The driver\n      beta: The server\n      gamma: Some scanner here\n    answer: gamma\n  - id: part-loader\n    type: single-choice\n    topic: all\n    prompt: What is part CC of the drawing?\n    choices:\n      alpha: The loader\n      beta: The router\n      gamma: Some compiler here\n    answer: gamma\n  - id: part-browser\n    type: single-choice\n    topic: all\n    prompt: What is part DD of the drawing?\n    choices:\n      alpha: The browser\n      beta: The scanner\n      gamma: Some debugger here\n    answer: gamma\n  - id: part-editor\n    type: single-choice\n    topic: all\n    prompt: What is part EE of the drawing?\n    choices:\n      alpha: The editor\n      beta: The compiler\n      gamma: Some linker here\n    answer: gamma\n  - id: part-printer\n    type: single-choice\n    topic: all\n    prompt: What is part FF of the drawing?\n    choices:\n      alpha: The printer\n      beta: The debugger\n      gamma: Some kernel here\n    answer: gamma\n  - id: part-server\n    type: single-choice\n    topic: all\n    prompt: What is part GG of the drawing?\n    choices:\n      alpha: The server\n      beta: The linker\n      gamma: Some driver here\n    answer: gamma\n  - id: part-router\n    type: single-choice\n    topic: all\n    prompt: What is part HH of the drawing?\n    choices:\n      alpha: The router\n      beta: The kernel\n      gamma: Some loader here\n    answer: gamma\n  - id: part-scanner\n    type: single-choice\n    topic: all\n    prompt: What is part II of the drawing?\n    choices:\n      alpha: The scanner\n      beta: The driver\n      gamma: Some browser here\n    answer: gamma\n  - id: part-compiler\n    type: single-choice\n    topic: all\n    prompt: What is part JJ of the drawing?\n    choices:\n      alpha: The compiler\n      beta: The loader\n      gamma: Some editor here\n    answer: gamma\n  - id: part-debugger\n    type: single-choice\n    topic: all\n    prompt: What is part KK of the drawing?\n    choices:\n      alpha: The debugger\n      beta: The browser\n      gamma: Some printer here\n    answer: gamma\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: part-kernel\n    type: single-choice\n    topic: all\n    prompt: What is part AA of the drawing?\n    choices:\n      alpha: The kernel\n      beta: The printer\n      gamma: Some router here\n    answer: gamma\n  - id: part-driver\n    type: single-choice\n    topic: all\n    prompt: What is part BB of the drawing?\n    choices:\n      alpha: The driver\n      beta: The server\n      gamma: Some scanner here\n    answer: alpha\n  - id: part-loader\n    type: single-choice\n    topic: all\n    prompt: What is part CC of the drawing?\n    choices:\n      alpha: The loader\n      beta: The router\n      gamma: Some compiler here\n    answer: alpha\n  - id: part-browser\n    type: single-choice\n    topic: all\n    prompt: What is part DD of the drawing?\n    choices:\n      alpha: The browser\n      beta: The scanner\n      gamma: Some debugger here\n    answer: gamma\n  - id: part-editor\n    type: single-choice\n    topic: all\n    prompt: What is part EE of the drawing?\n    choices:\n      alpha: The editor\n      beta: The compiler\n      gamma: Some linker here\n    answer: alpha\n  - id: part-printer\n    type: single-choice\n    topic: all\n    prompt: What is part FF of the drawing?\n    choices:\n      alpha: The printer\n      beta: The debugger\n      gamma: Some kernel here\n    answer: alpha\n  - id: part-server\n    type: single-choice\n    topic: all\n    prompt: What is part GG of the drawing?\n    choices:\n      alpha: The server\n      beta: The linker\n      gamma: Some driver here\n    answer: gamma\n  - id: part-router\n    type: single-choice\n    topic: all\n    prompt: What is part HH of the drawing?\n    choices:\n      alpha: The router\n      beta: The kernel\n      gamma: Some loader here\n    answer: alpha\n  - id: part-scanner\n    type: single-choice\n    topic: all\n    prompt: What is part II of the drawing?\n    choices:\n      alpha: The scanner\n      beta: The driver\n      gamma: Some browser here\n    answer: alpha\n  - id: part-compiler\n    type: single-choice\n    topic: all\n    prompt: What is part JJ of the drawing?\n    choices:\n      alpha: The compiler\n      beta: The loader\n      gamma: Some editor here\n    answer: gamma\n  - id: part-debugger\n    type: single-choice\n    topic: all\n    prompt: What is part KK of the drawing?\n    choices:\n      alpha: The debugger\n      beta: The browser\n      gamma: Some printer here\n    answer: alpha\n"
  },
  "key-order": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    topic: all\n    type: single-choice\n    prompt: Which one is a hypervisor?\n    answer: xen\n    choices:\n      xen: Xen\n      kvm: KVM\n      bash: Bash\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which one is a hypervisor?\n    choices:\n      xen: Xen\n      kvm: KVM\n      bash: Bash\n    answer: xen\n"
  },
  "key-position": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: part-kernel\n    type: single-choice\n    topic: all\n    prompt: What is part AA of the drawing?\n    choices:\n      alpha: The kernel\n      beta: The printer\n      gamma: The router\n      delta: The loader\n    answer: alpha\n    shuffle: false\n  - id: part-driver\n    type: single-choice\n    topic: all\n    prompt: What is part BB of the drawing?\n    choices:\n      alpha: The driver\n      beta: The server\n      gamma: The scanner\n      delta: The browser\n    answer: gamma\n    shuffle: false\n  - id: part-loader\n    type: single-choice\n    topic: all\n    prompt: What is part CC of the drawing?\n    choices:\n      alpha: The loader\n      beta: The router\n      gamma: The compiler\n      delta: The editor\n    answer: gamma\n    shuffle: false\n  - id: part-browser\n    type: single-choice\n    topic: all\n    prompt: What is part DD of the drawing?\n    choices:\n      alpha: The browser\n      beta: The scanner\n      gamma: The debugger\n      delta: The printer\n    answer: gamma\n    shuffle: false\n  - id: part-editor\n    type: single-choice\n    topic: all\n    prompt: What is part EE of the drawing?\n    choices:\n      alpha: The editor\n      beta: The compiler\n      gamma: The linker\n      delta: The server\n    answer: gamma\n    shuffle: false\n  - id: part-printer\n    type: single-choice\n    topic: all\n    prompt: What is part FF of the drawing?\n    choices:\n      alpha: The printer\n      beta: The debugger\n      gamma: The kernel\n      delta: The router\n    answer: gamma\n    shuffle: false\n  - id: part-server\n    type: single-choice\n    topic: all\n    prompt: What is part GG of the drawing?\n    choices:\n      alpha: The server\n      beta: The linker\n      gamma: The driver\n      delta: The scanner\n    answer: gamma\n    shuffle: false\n  - id: part-router\n    type: single-choice\n    topic: all\n    prompt: What is part HH of the drawing?\n    choices:\n      alpha: The router\n      beta: The kernel\n      gamma: The loader\n      delta: The compiler\n    answer: gamma\n    shuffle: false\n  - id: part-scanner\n    type: single-choice\n    topic: all\n    prompt: What is part II of the drawing?\n    choices:\n      alpha: The scanner\n      beta: The driver\n      gamma: The browser\n      delta: The debugger\n    answer: gamma\n    shuffle: false\n  - id: part-compiler\n    type: single-choice\n    topic: all\n    prompt: What is part JJ of the drawing?\n    choices:\n      alpha: The compiler\n      beta: The loader\n      gamma: The editor\n      delta: The linker\n    answer: gamma\n    shuffle: false\n  - id: part-debugger\n    type: single-choice\n    topic: all\n    prompt: What is part KK of the drawing?\n    choices:\n      alpha: The debugger\n      beta: The browser\n      gamma: The printer\n      delta: The kernel\n    answer: gamma\n    shuffle: false\n  - id: part-linker\n    type: single-choice\n    topic: all\n    prompt: What is part LL of the drawing?\n    choices:\n      alpha: The linker\n      beta: The editor\n      gamma: The server\n      delta: The driver\n    answer: gamma\n    shuffle: false\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: part-kernel\n    type: single-choice\n    topic: all\n    prompt: What is part AA of the drawing?\n    choices:\n      alpha: The kernel\n      beta: The printer\n      gamma: The router\n      delta: The loader\n    answer: alpha\n    shuffle: false\n  - id: part-driver\n    type: single-choice\n    topic: all\n    prompt: What is part BB of the drawing?\n    choices:\n      alpha: The driver\n      beta: The server\n      gamma: The scanner\n      delta: The browser\n    answer: beta\n    shuffle: false\n  - id: part-loader\n    type: single-choice\n    topic: all\n    prompt: What is part CC of the drawing?\n    choices:\n      alpha: The loader\n      beta: The router\n      gamma: The compiler\n      delta: The editor\n    answer: gamma\n    shuffle: false\n  - id: part-browser\n    type: single-choice\n    topic: all\n    prompt: What is part DD of the drawing?\n    choices:\n      alpha: The browser\n      beta: The scanner\n      gamma: The debugger\n      delta: The printer\n    answer: delta\n    shuffle: false\n  - id: part-editor\n    type: single-choice\n    topic: all\n    prompt: What is part EE of the drawing?\n    choices:\n      alpha: The editor\n      beta: The compiler\n      gamma: The linker\n      delta: The server\n    answer: alpha\n    shuffle: false\n  - id: part-printer\n    type: single-choice\n    topic: all\n    prompt: What is part FF of the drawing?\n    choices:\n      alpha: The printer\n      beta: The debugger\n      gamma: The kernel\n      delta: The router\n    answer: beta\n    shuffle: false\n  - id: part-server\n    type: single-choice\n    topic: all\n    prompt: What is part GG of the drawing?\n    choices:\n      alpha: The server\n      beta: The linker\n      gamma: The driver\n      delta: The scanner\n    answer: gamma\n    shuffle: false\n  - id: part-router\n    type: single-choice\n    topic: all\n    prompt: What is part HH of the drawing?\n    choices:\n      alpha: The router\n      beta: The kernel\n      gamma: The loader\n      delta: The compiler\n    answer: delta\n    shuffle: false\n  - id: part-scanner\n    type: single-choice\n    topic: all\n    prompt: What is part II of the drawing?\n    choices:\n      alpha: The scanner\n      beta: The driver\n      gamma: The browser\n      delta: The debugger\n    answer: alpha\n    shuffle: false\n  - id: part-compiler\n    type: single-choice\n    topic: all\n    prompt: What is part JJ of the drawing?\n    choices:\n      alpha: The compiler\n      beta: The loader\n      gamma: The editor\n      delta: The linker\n    answer: beta\n    shuffle: false\n  - id: part-debugger\n    type: single-choice\n    topic: all\n    prompt: What is part KK of the drawing?\n    choices:\n      alpha: The debugger\n      beta: The browser\n      gamma: The printer\n      delta: The kernel\n    answer: gamma\n    shuffle: false\n  - id: part-linker\n    type: single-choice\n    topic: all\n    prompt: What is part LL of the drawing?\n    choices:\n      alpha: The linker\n      beta: The editor\n      gamma: The server\n      delta: The driver\n    answer: delta\n    shuffle: false\n"
  },
  "long-stem": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: >-\n      A teacher has a room of computers with one system and wants another one beside it, because next year half of the exercises will be done there.\n      A teacher has a room of computers with one system and wants another one beside it, because next year half of the exercises will be done there.\n      A teacher has a room of computers with one system and wants another one beside it, because next year half of the exercises will be done there.\n      A teacher has a room of computers with one system and wants another one beside it, because next year half of the exercises will be done there.\n      A teacher has a room of computers with one system and wants another one beside it, because next year half of the exercises will be done there.\n      A teacher has a room of computers with one system and wants another one beside it, because next year half of the exercises will be done there.\n      A virtual machine helps.\n    answer: true\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A virtual machine helps a teacher who wants another system beside the one of a room of computers.\n    answer: true\n"
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
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: #guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n"
  },
  "near-duplicate": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of these programs lets one computer run several operating systems at the same time?\n    choices:\n      box: VirtualBox\n      paint: A paint program\n      mail: A mail reader\n    answer: box\n  - id: two\n    type: single-choice\n    topic: all\n    prompt: Which of these programs lets one computer run several operating systems at the same moment?\n    choices:\n      mail: A mail reader\n      box: VirtualBox\n      paint: A paint program\n    answer: box\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of these programs lets one computer run several operating systems at the same time?\n    choices:\n      box: VirtualBox\n      paint: A paint program\n      mail: A mail reader\n    answer: box\n  - id: two\n    type: single-choice\n    topic: all\n    prompt: Which of these programs imitates a console of the eighties?\n    choices:\n      mail: A mail reader\n      mame: MAME\n      paint: A paint program\n    answer: mame\n"
  },
  "negative-stem": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is not a guest?\n    choices:\n      machine: A virtual machine\n      theme: A desktop theme\n      icons: A set of icons\n    answer: theme\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is **not** a guest?\n    choices:\n      machine: A virtual machine\n      theme: A desktop theme\n      icons: A set of icons\n    answer: theme\n"
  },
  "no-explanation": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n    explanation: The lesson says so.\n  - id: two\n    type: true-false\n    topic: all\n    prompt: A desktop theme can be a guest.\n    answer: false\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n    explanation: The lesson says so.\n  - id: two\n    type: true-false\n    topic: all\n    prompt: A desktop theme can be a guest.\n    answer: false\n    explanation: It changes the look and nothing else.\n"
  },
  "no-questions": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions: []\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "no-reference": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n    references: [{title: Virtualization}]\n  - id: two\n    type: true-false\n    topic: all\n    prompt: A desktop theme can be a guest.\n    answer: false\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n    references: [{title: Virtualization}]\n  - id: two\n    type: true-false\n    topic: all\n    prompt: A desktop theme can be a guest.\n    answer: false\n    references: [{title: Virtualization}]\n"
  },
  "no-right-answer": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Name a hypervisor.\n    answer: [{text: Xen, credit: 0.5}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Name a hypervisor.\n    answer: [{text: Xen, credit: 0.5}, KVM]\n"
  },
  "no-right-choice": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: multiple-response\n    topic: all\n    prompt: Which of them are hypervisors?\n    choices: {xen: Xen, kvm: KVM, docker: Docker}\n    answer: [xen, kvm]\n    credit: {docker: -0.5}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: multiple-response\n    topic: all\n    prompt: Which of them are hypervisors?\n    choices: {xen: Xen, kvm: KVM, docker: Docker}\n    answer: [xen, kvm]\n    credit: {xen: 0.5, kvm: 0.5, docker: -0.5}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "not-a-bank": {
    "bad": "title: Spanish\ncards:\n  - front: hola\n    back: hello\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "not-utf8": {
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "numeric-order": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: In which year did it appear?\n    choices:\n      first: \"1999\"\n      second: \"2005\"\n      third: \"2001\"\n    answer: second\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: In which year did it appear?\n    choices:\n      first: \"1999\"\n      third: \"2001\"\n      second: \"2005\"\n    answer: second\n    shuffle: false\n"
  },
  "other-reader": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    tags: [on]\n    points: 010\n    prompt: Does a container have a kernel of its own?\n    choices: {yes: It has one, no: It has none, sometimes: It has one at 12:30}\n    answer: no\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    tags: [\"on\"]\n    points: 10\n    prompt: Does a container have a kernel of its own?\n    choices: {its-own: It has one, the-hosts: It has none, shared: It has one at 12:30}\n    answer: the-hosts\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "out-of-range": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    points: -1\n    prompt: A guest is a virtual machine.\n    answer: true\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n"
  },
  "own-tests": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: What stands between the systems and the hardware?\n    answer: [hypervisor, {text: monitor, credit: 0.5}]\n    tests: {accept: [Hypervisor], reject: [hypervisor], partial: [{response: monitor, credit: \"1/2\"}]}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: What stands between the systems and the hardware?\n    answer: [hypervisor, {text: monitor, credit: 0.5}]\n    tests: {accept: [Hypervisor], reject: [kernel], partial: [{response: monitor, credit: \"1/2\"}]}\n"
  },
  "pattern-matches-empty": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Name the hypervisor that is part of Linux.\n    answer: [KVM]\n    patterns: [{pattern: \"(linux )?(kvm)?\"}]\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Name the hypervisor that is part of Linux.\n    answer: [KVM]\n    patterns: [{pattern: \"(linux )?kvm\"}]\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "pattern-misses-key": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Name the hypervisor that is part of Linux.\n    answer: [KVM, Kernel-based Virtual Machine]\n    patterns: [{pattern: \"virtual machine\"}, {pattern: linux, credit: 0.5}]\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: Name the hypervisor that is part of Linux.\n    answer: [KVM, Kernel-based Virtual Machine]\n    patterns: [{pattern: \"(kernel.based )?virtual machine\"}, {pattern: linux, credit: 0.5}]\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "ranges-overlap": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: numerical\n    topic: all\n    prompt: In which year did the lesson first appear?\n    answer:\n      - {value: 2005, tolerance: 1}\n      - {value: 2007, tolerance: 2, credit: 0.5}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: numerical\n    topic: all\n    prompt: In which year did the lesson first appear?\n    answer:\n      - {value: 2005, tolerance: 1}\n      - {value: 2005, tolerance: 3, credit: 0.5}\n      - {value: 2010, tolerance: 2, credit: 0.25}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "relative-tolerance-at-zero": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: numerical\n    topic: all\n    prompt: How many hosts has a type 1 hypervisor?\n    answer: 0\n    tolerance: 5%\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: numerical\n    topic: all\n    prompt: How many hosts has a type 1 hypervisor?\n    answer: 0\n    tolerance: 0.5\n"
  },
  "repeated-word": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them isolates a process?\n    choices:\n      container: The isolation of a container\n      theme: The look of a desktop theme\n      icons: The style of a set of icons\n    answer: container\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them isolates a process?\n    choices:\n      container: The walls of a container\n      theme: The look of a desktop theme\n      icons: The style of a set of icons\n    answer: container\n"
  },
  "rubric-sum": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: essay\n    topic: all\n    points: 4\n    prompt: Why is a hypervisor needed?\n    rubric:\n      - {criterion: Names full control., points: 2}\n      - {criterion: Names isolation., points: 1}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: essay\n    topic: all\n    points: 3\n    prompt: Why is a hypervisor needed?\n    rubric:\n      - {criterion: Names full control., points: 2}\n      - {criterion: Names isolation., points: 1}\n"
  },
  "same-but-for-case": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which sample has the larger variance?\n    choices: {a: Sample A, b: Sample B, c: sample b}\n    answer: b\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which sample has the larger variance?\n    choices: {a: Sample A, b: Sample B, c: Both alike}\n    answer: b\n"
  },
  "shadowed-answer": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: What stands between the systems and the hardware?\n    answer:\n      - hypervisor\n      - Hypervisor\n      - {text: monitor, credit: 0.5}\n      - {text: Monitor, credit: 0.25}\n      - {text: virtual machine monitor, credit: 0.5}\n    patterns:\n      - pattern: \"(hypervisor|.* machine monitor)\"\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: short-answer\n    topic: all\n    prompt: What stands between the systems and the hardware?\n    answer:\n      - hypervisor\n      - {text: monitor, credit: 0.5}\n      - {text: kernel, credit: 0}\n    patterns:\n      - pattern: \"(hypervisor|.* machine monitor)\"\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "skipped-file": {
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n"
  },
  "stale-as-of": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    asOf: \"2016-10-31\"\n    prompt: The current release has a free edition.\n    answer: true\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    asOf: \"2016-11-25\"\n    prompt: The current release has a free edition.\n    answer: true\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "tabs": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: multiple-response\n    topic: all\n    difficulty:\teasy\n    prompt: Which of them are hypervisors?\n    choices: {xen: Xen, kvm: KVM, docker: Docker}\n    answer:\n      -\txen\n      - kvm\n    hints:\n      - |\n        A tab\there,\tor at the front, is text:\n        \tas in this line.\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: multiple-response\n    topic: all\n    difficulty: easy\t\n    prompt: Which of them are hypervisors?\n    choices: {xen: Xen, kvm: KVM, docker: Docker}\n    answer:\n      - xen\n      - kvm\n    hints:\n      - |\n        A tab\there,\tor at the front, is text:\n        \tas in this line.\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "telling-ids": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a hypervisor?\n    choices: {wrong-1: Docker, correct: Xen, wrong-2: LXC}\n    answer: correct\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a hypervisor?\n    choices: {docker: Docker, xen: Xen, lxc: LXC}\n    answer: xen\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "ticking-everything": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: multiple-response\n    topic: all\n    prompt: Which of these are noble gases? Tick all that apply.\n    choices: {helium: Helium, neon: Neon, oxygen: Oxygen, nitrogen: Nitrogen}\n    answer: [helium, neon]\n    credit: {helium: 0.5, neon: 0.5}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: multiple-response\n    topic: all\n    prompt: Which of these are noble gases? Tick all that apply.\n    choices: {helium: Helium, neon: Neon, oxygen: Oxygen, nitrogen: Nitrogen}\n    answer: [helium, neon]\n    credit: {helium: 0.5, neon: 0.5, oxygen: -0.5, nitrogen: -0.5}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "translations-differ": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [es, en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt:\n      es: VT-x llegó en 2005 y `qemu` en 2003.\n      en: VT-x came in 2006 and `qemu` in 2003.\n    answer: true\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [es, en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt:\n      es: VT-x llegó en 2005, y un huésped usa 3,5 GB.\n      en: VT-x came in 2005, and a guest uses 3.5 GB.\n    answer: true\n"
  },
  "translations-equal": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [es, en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: {es: '¿Cuál es un hipervisor?', en: Which one is a hypervisor?}\n    choices:\n      box: {es: VirtualBox, en: VirtualBox}\n      theme: {es: Un tema, en: A theme}\n      icons: {es: Unos iconos, en: Some icons}\n    answer: box\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [es, en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: {es: '¿Cuál es un hipervisor?', en: Which one is a hypervisor?}\n    choices:\n      box: VirtualBox\n      theme: {es: Un tema, en: A theme}\n      icons: {es: Unos iconos, en: Some icons}\n    answer: box\n"
  },
  "unknown-blank": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: cloze\n    topic: all\n    prompt: Complete the sentence.\n    text: \"A {{who}} of a {{host}}.\"\n    blanks: {who: {type: short-answer, answer: [guest]}}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: cloze\n    topic: all\n    prompt: Complete the sentence.\n    text: \"A {{who}} of a host.\"\n    blanks: {who: {type: short-answer, answer: [guest]}}\n"
  },
  "unknown-choice": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n    feedback: {themes: It only looks like it.}\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n    feedback: {theme: It only looks like it.}\n"
  },
  "unknown-field": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n    pined: [theme]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n"
  },
  "unknown-question-type": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: singel-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n"
  },
  "unknown-topic": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: al\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which of them is a guest?\n    choices: {machine: A virtual machine, theme: A desktop theme, icons: A set of icons}\n    answer: machine\n"
  },
  "unquoted-text": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which release came right after 2.9?\n    choices: {tenth: 2.10, first: \"2.1\", none: No release}\n    answer: tenth\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: single-choice\n    topic: all\n    prompt: Which release came right after 2.9?\n    choices: {tenth: \"2.10\", first: \"2.1\", none: No release}\n    answer: tenth\n"
  },
  "unused-disable": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  # quizvisor-disable-next-line unknown-topic -- an old topic\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n    explanation: The lesson calls a guest a virtual machine.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: true-false\n    topic: all\n    prompt: A guest is a virtual machine.\n    answer: true\n    explanation: The lesson calls a guest a virtual machine.\n    references: [{title: Virtualization}]\n"
  },
  "unused-topic": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics:\n  guests: Guests\n  hosts: Hosts\nquestions:\n  - id: guest\n    type: true-false\n    topic: guests\n    prompt: A guest is a virtual machine.\n    answer: true\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n  - id: theme\n    type: true-false\n    topic: guests\n    prompt: A desktop theme can be a guest.\n    answer: false\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics:\n  guests: Guests\n  hosts: Hosts\nquestions:\n  - id: guest\n    type: true-false\n    topic: guests\n    prompt: A guest is a virtual machine.\n    answer: true\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n  - id: theme\n    type: true-false\n    topic: guests\n    prompt: A desktop theme can be a guest.\n    answer: false\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n  - id: host\n    type: true-false\n    topic: hosts\n    prompt: The host lends its hardware.\n    answer: true\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n  - id: bare\n    type: true-false\n    topic: hosts\n    prompt: A type 1 hypervisor needs a host system.\n    answer: false\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
  },
  "words-range": {
    "bad": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: essay\n    topic: all\n    prompt: Why do hosts share memory between guests?\n    rubric: [{criterion: Says why, points: 1}]\n    sample: Because guests often hold the same pages.\n    words: {min: 250, max: 80}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n",
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - id: one\n    type: essay\n    topic: all\n    prompt: Why do hosts share memory between guests?\n    rubric: [{criterion: Says why, points: 1}]\n    sample: Because guests often hold the same pages.\n    words: {min: 80, max: 80}\n    explanation: The lesson says so.\n    references: [{title: Virtualization}]\n"
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
    "ok": "bank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {all: All}\nquestions:\n  - {id: q0, type: single-choice, topic: all, prompt: How often 0?, choices: &often {never: Never, sometimes: Sometimes, daily: Every day}, answer: never}\n  - {id: q1, type: single-choice, topic: all, prompt: How often 1?, choices: *often, answer: never}\n  - {id: q2, type: single-choice, topic: all, prompt: How often 2?, choices: *often, answer: never}\n  - {id: q3, type: single-choice, topic: all, prompt: How often 3?, choices: *often, answer: never}\n  - {id: q4, type: single-choice, topic: all, prompt: How often 4?, choices: *often, answer: never}\n  - {id: q5, type: single-choice, topic: all, prompt: How often 5?, choices: *often, answer: never}\n  - {id: q6, type: single-choice, topic: all, prompt: How often 6?, choices: *often, answer: never}\n  - {id: q7, type: single-choice, topic: all, prompt: How often 7?, choices: *often, answer: never}\n  - {id: q8, type: single-choice, topic: all, prompt: How often 8?, choices: *often, answer: never}\n  - {id: q9, type: single-choice, topic: all, prompt: How often 9?, choices: *often, answer: never}\n"
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

/** The bank that examples of exams draw on, `../exam-bank.yaml`. */
export const exampleBank = "# The bank of the examples of exams.\nbank: sample\ntitle: Sample\nlanguages: [en]\ntopics: {types: Types of hypervisors, guests: Guests}\nquestions:\n  - id: bare-metal\n    type: single-choice\n    topic: types\n    tags: [classic]\n    prompt: What does a type 1 hypervisor run on?\n    choices: {hardware: The hardware, host: A host system, browser: A browser, guest: A guest}\n    answer: hardware\n  - id: hosted\n    type: single-choice\n    topic: types\n    tags: [classic]\n    points: 2\n    prompt: What does a type 2 hypervisor run on?\n    choices: {host: A host system, hardware: The hardware, browser: A browser, guest: A guest}\n    answer: host\n  - id: name\n    type: short-answer\n    topic: types\n    prompt: What is a virtual machine monitor also called?\n    answer: [hypervisor]\n  - id: modified-guest\n    type: true-false\n    topic: guests\n    prompt: Paravirtualization needs a modified guest.\n    answer: true\n  - id: unmodified-guest\n    type: true-false\n    topic: guests\n    prompt: Full virtualization needs a modified guest.\n    answer: false\n  - id: unfinished\n    type: true-false\n    topic: guests\n    status: draft\n    prompt: A guest knows its host.\n    answer: false\n  - id: outdated\n    type: true-false\n    topic: guests\n    status: retired\n    prompt: Guests are slow.\n    answer: false\n";
