#!/usr/bin/env bash
# Tries the recipe of docs/scale.md for Slurm on this machine alone: makes a one-node cluster of Debian's slurm-wlm and
# munge, grades a class as an array of jobs, merges, compares with the whole, and says what it saw. Needs root.
set -euo pipefail
cd "$(dirname "$0")/../.."
project=$PWD
if ! command -v slurmctld >/dev/null; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends slurm-wlm munge >/dev/null
fi
folder=$(mktemp -d)
chmod 755 "$folder"
export SLURM_CONF="$folder/slurm.conf"
stop() {
  for name in slurmd slurmctld munged; do
    [ -f "$folder/$name.pid" ] && kill "$(cat "$folder/$name.pid")" 2>/dev/null || true
  done
  rm -rf "$folder"
}
trap stop EXIT

mkdir -p "$folder/state" "$folder/spool"
dd if=/dev/urandom of="$folder/munge.key" bs=1024 count=1 status=none
chmod 600 "$folder/munge.key"
munged --force --key-file="$folder/munge.key" --socket="$folder/munge.sock" --pid-file="$folder/munged.pid" \
  --log-file="$folder/munged.log" --seed-file="$folder/munge.seed"
cat >"$SLURM_CONF" <<CONF
ClusterName=quizvisor
SlurmctldHost=$(hostname)
AuthType=auth/munge
AuthInfo=socket=$folder/munge.sock
CredType=cred/munge
SlurmUser=root
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPort=16817
SlurmdPort=16818
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
MpiDefault=none
ReturnToService=2
NodeName=$(hostname) CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
slurmctld
slurmd
for _ in $(seq 30); do
  sinfo -h -o %T 2>/dev/null | grep -q idle && break
  sleep 1
done
echo "Slurm $(sinfo --version | cut -d' ' -f2): $(sinfo -h -o '%n %T, %c processors')"

npx tsx scripts/scale/class.ts "$folder" 5000
cat >"$folder/grade.sbatch" <<JOB
#!/usr/bin/env bash
#SBATCH --array=1-6
#SBATCH --output=$folder/job-%a.log
exec node "$project/dist/bin.js" grade "$folder/bank.yaml" "$folder/class-5000.ndjson" \\
  --shard "\$SLURM_ARRAY_TASK_ID/\$SLURM_ARRAY_TASK_MAX" -o "$folder/part-\$SLURM_ARRAY_TASK_ID.json"
JOB
sbatch --wait "$folder/grade.sbatch"
cat "$folder"/job-*.log
node dist/bin.js merge "$folder"/part-*.json -o "$folder/merged.json"
node dist/bin.js grade "$folder/bank.yaml" "$folder/class-5000.ndjson" -o "$folder/whole.json" -q
cmp "$folder/merged.json" "$folder/whole.json"
echo "Slurm: an array of 6 jobs, merged, is the bytes of the whole"
