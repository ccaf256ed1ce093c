#!/usr/bin/env bash
# Makes a small Debian root: clean-root.sh FOLDER PACKAGE…
# By debootstrap where there is one; else of the files of this machine's own packages and of all that they depend on.
set -euo pipefail

root=$1
shift
mkdir -p "$root"

if command -v debootstrap >/dev/null; then
  exec debootstrap --variant=minbase --include="$(IFS=,; echo "$*")" stable "$root"
fi

installed() {
  case $(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null) in ii*) ;; *) return 1 ;; esac
}

declare -A seen
queue=("$@")
while [ ${#queue[@]} -gt 0 ]; do
  package=${queue[0]}
  queue=("${queue[@]:1}")
  [ -z "${seen[$package]-}" ] || continue
  seen[$package]=1
  installed "$package" || continue # one of several that would do
  # The first of alternatives that is installed; versions and architectures do not matter among installed packages.
  mapfile -t needed < <(dpkg-query -W -f '${Pre-Depends}, ${Depends}\n' "$package" | tr ',' '\n' | sed 's/([^)]*)//g; s/:any//g; s/|.*//; s/ //g' | sed '/^$/d')
  queue+=("${needed[@]}")
done
packages=()
for package in "${!seen[@]}"; do
  if installed "$package"; then packages+=("$package"); fi
done
# As they lie here: where /lib is a link, so it is there.
for link in bin sbin lib lib64; do
  if [ -L "/$link" ]; then
    mkdir -p "$root/$(readlink "/$link")"
    ln -sfn "$(readlink "/$link")" "$root/$link"
  fi
done
dpkg -L "${packages[@]}" | sort -u | while IFS= read -r file; do
  [ -d "$file" ] && [ ! -L "$file" ] || printf '%s\n' "${file#/}"
done | sed 's,^\(bin\|sbin\|lib\|lib64\)/,usr/\1/,' | sort -u >"$root.files"
tar -C / --ignore-failed-read --no-recursion -cf - -T "$root.files" 2>/dev/null | tar -C "$root" -xf -
cp -a /etc/alternatives "$root/etc/" 2>/dev/null || true
for java in /usr/bin/java; do [ -L "$java" ] && cp -a "$java" "$root$java"; done
# Written by the packages' scripts, not in their lists.
ldconfig -r "$root"
mkdir -p "$root"/{proc,dev,tmp,run,srv,var/tmp,etc}
chmod 1777 "$root/tmp" "$root/var/tmp"
printf 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/nonexistent:/usr/sbin/nologin\n' >"$root/etc/passwd"
printf 'root:x:0:\nnogroup:x:65534:\n' >"$root/etc/group"
: >"$root/etc/shadow"
rm -f "$root.files"
