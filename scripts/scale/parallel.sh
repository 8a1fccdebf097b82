#!/usr/bin/env bash
# Tries the recipe of docs/scale.md for GNU parallel: parts graded apart and merged must be the bytes of the whole.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
quizvisor() { node dist/bin.js "$@"; }
export -f quizvisor

npx tsx scripts/scale/class.ts "$folder" 5000
class="$folder/class-5000.ndjson"
seq 8 | parallel --will-cite -j 2 "quizvisor grade '$folder/bank.yaml' '$class' --shard {}/8 -o '$folder/part-{}.json' -q"
quizvisor merge "$folder"/part-*.json -o "$folder/merged.json"
quizvisor grade "$folder/bank.yaml" "$class" -o "$folder/whole.json" -q
cmp "$folder/merged.json" "$folder/whole.json"
echo "GNU parallel: 8 parts merged are the bytes of the whole"
