#!/bin/sh
# The small parent of the public server, about 1 MB: starts it again when it dies (out of memory, too) and ends it when it has been silent for
# three looks. The server sends SIGUSR1 while it answers; a clock of its own sends SIGUSR2 for each look. `npm start` and systemd run this
# (docs/decisions/0030).
# LUISTERLOOP_TIK: seconds between two looks; 10 when left out.

cd "$(dirname "$0")/.." || exit 1
tik=${LUISTERLOOP_TIK:-10}
export LUISTERLOOP_TIK="$tik" LUISTERLOOP_WACHT=$$ NODE_COMPILE_CACHE="${NODE_COMPILE_CACHE:-$PWD/dist/compile-cache}"
kind='' slaap='' stop='' levend=ja stil=0 pauze=1 poging=0

look() {
  # npm may die without a word
  if [ -n "$npm_lifecycle_event" ] && ! kill -0 "$PPID" 2>/dev/null; then end; fi
  if [ -n "$levend" ] && [ -z "$stop" ]; then
    stil=0
    [ -z "$NOTIFY_SOCKET" ] || systemd-notify WATCHDOG=1
  else
    stil=$((stil + 1))
  fi
  levend=''
  [ "$stil" -ge 3 ] && [ -n "$kind" ] || return 0
  [ -n "$stop" ] || echo 'wacht: de server antwoordt niet meer en wordt vervangen' >&2
  kill -KILL "$kind" 2>/dev/null
}

end() {
  [ -n "$stop" ] && return
  stop=ja stil=0
  for proces in $kind $slaap; do kill -TERM "$proces" 2>/dev/null; done
}

# Waits for a process to end; signals to this one are dealt with meanwhile. Sets code.
await() {
  wait "$1"
  code=$?
  while kill -0 "$1" 2>/dev/null; do
    wait "$1"
    code=$?
  done
  # when a signal came in between, the end of the process is still to be asked for
  wait "$1" 2>/dev/null
  laatste=$?
  [ "$laatste" = 127 ] || code=$laatste
}

trap 'levend=ja' USR1
trap look USR2
trap end INT TERM HUP
(while sleep "$tik" && kill -USR2 $$; do :; done) </dev/null >/dev/null 2>&1 &
klok=$!

while [ -z "$stop" ]; do
  begin=$(date +%s) levend=ja stil=0
  node --max-old-space-size=512 --max-semi-space-size=4 server/start.ts &
  kind=$!
  await "$kind"
  kind=''
  # 0: it was asked to stop. 1 at the first start: it said why it cannot.
  [ "$code" = 0 ] || [ "$code$poging" = 10 ] && break
  [ -z "$stop" ] || break
  poging=1
  [ $(($(date +%s) - begin)) -lt 60 ] || pauze=1
  echo "wacht: de server is gestopt (code $code); nieuwe start over $pauze s" >&2
  sleep "$pauze" &
  slaap=$!
  await "$slaap"
  slaap=''
  pauze=$((pauze < 16 ? pauze * 2 : 30))
done
kill "$klok" 2>/dev/null
exit "${code:-0}"
