#!/usr/bin/env bash
# Tries the release's packages on a clean machine, and prints a table: no locale, no HOME, a root that cannot be written,
# other users. As root, after ./mvnw -Prelease package: src/test/package/try-packages.sh [--quick]
# --quick leaves out the rows that run a night.
set -uo pipefail
cd "$(dirname "$0")/../../.."

version=$(sed -n 's,^  <version>\(.*\)</version>,\1,p' pom.xml | head -n 1)
work=$(mktemp -d)
root=$work/root
failed=0
quick=${1-}
trap 'rm -rf "$work"' EXIT

row() { # what, expected, found, more
  local mark=ok
  [ "$2" = "$3" ] || { mark=WRONG failed=1; }
  printf '%-58s %-6s %-6s %-5s %s\n' "$1" "$2" "$3" "$mark" "${4-}"
}

# Runs in the root with an environment of its own, with nothing writable but what is named: inside USER FOLDERS COMMAND…
inside() {
  local user=$1 writable=$2
  shift 2
  unshare --mount --net --pid --fork sh -c '
    root=$1 user=$2 writable=$3
    shift 3
    mount --bind "$root" "$root"
    mount -o remount,bind,ro "$root"
    mount -t proc proc "$root/proc"
    mount -t tmpfs tmpfs "$root/dev" && for d in null zero random urandom; do touch "$root/dev/$d"; mount --bind /dev/$d "$root/dev/$d"; done
    mount -t tmpfs tmpfs "$root/tmp"
    for folder in $writable; do mount --bind "$root$folder" "$root$folder"; mount -o remount,bind,rw "$root$folder"; done
    exec chroot --userspec="$user" "$root" "$@"' inside "$root" "$user" "$writable" "$@"
}

summary() {
  grep -E '^  (Articles|Findings)' "$1" | sed 's/  */ /g' | tr '\n' ';'
}

src/test/package/clean-root.sh "$root" dash coreutils sed grep passwd libc-bin base-files openjdk-17-jre-headless >"$work/root.log" 2>&1 \
  || { cat "$work/root.log"; exit 1; }

printf '%-58s %-6s %-6s\n' 'tried' 'wanted' 'found'

dpkg-deb -x "target/parallax_${version}_all.deb" "$root"
dpkg-deb -e "target/parallax_${version}_all.deb" "$work/control"
cp "$work/control/postinst" "$root/postinst"
chroot "$root" /bin/sh /postinst configure >"$work/postinst.log" 2>&1
row 'deb: postinst makes its user and folders' 0 $? "$(chroot "$root" stat -c '%U %a' /var/lib/parallax)"
user=$(sed -n 's/^parallax:[^:]*:\([0-9]*\):\([0-9]*\):.*/\1:\2/p' "$root/etc/passwd")

inside "$user" '' /usr/bin/env -i /usr/bin/parallax --version >"$work/out" 2>&1
row 'deb: --version, empty environment, nothing writable' 0 $? "$(tail -n 1 "$work/out")"

mkdir -p "$root/srv/articles"
cp -r sample-input/. "$root/srv/articles/"
rm -rf "$root/srv/articles/broken"
mv "$root/srv/articles/ru/port.txt" "$root/srv/articles/ru/порт снова открыт.txt"
if [ "$quick" != --quick ]; then
  inside "$user" '/var/lib/parallax' /usr/bin/env -i /usr/bin/parallax run /etc/parallax/jobs/nightly.yml >"$work/out" 2>&1
  row 'deb: the packaged job, Cyrillic names, no locale, no HOME' 0 $? "$(summary "$work/out")"
  inside "$user" '/var/lib/parallax /var/cache/parallax' /usr/bin/env -i LC_ALL=C PARALLAX_CACHE=/var/cache/parallax \
    /usr/bin/parallax run /etc/parallax/jobs/nightly.yml >"$work/out" 2>&1
  row 'deb: the night after, LC_ALL=C, keeping its classes' 0 $? "$(summary "$work/out")"
  inside "$user" '/var/lib/parallax /var/cache/parallax' /usr/bin/env -i LC_ALL=tr_TR.UTF-8 PARALLAX_OPTS='-Duser.language=tr' \
    PARALLAX_CACHE=/var/cache/parallax /usr/bin/parallax status /etc/parallax/jobs/nightly.yml >"$work/out" 2>&1
  row 'deb: status, Turkish' 0 $? "$(head -n 1 "$work/out")"
fi
inside 65534:65534 '' /usr/bin/env -i /usr/bin/parallax run /etc/parallax/jobs/nightly.yml >"$work/out" 2>&1
row 'deb: another user, who may not write there' 2 $? "$(tail -n 1 "$work/out" | cut -c1-90)"
inside "$user" '/var/lib/parallax' /usr/bin/env -i PARALLAX_OPTS=-Xmx512m /usr/bin/parallax run /etc/parallax/jobs/nightly.yml >"$work/out" 2>&1
row 'deb: 512 MiB of heap' 2 $? "$(tail -n 1 "$work/out" | cut -c1-90)"

mkdir -p "$root/opt"
tar -C "$root/opt" -xzf "target/parallax-$version.tar.gz"
mkdir -m 1777 "$root/home/other" 2>/dev/null || mkdir -p -m 1777 "$root/home/other"
inside 65534:65534 /home/other /usr/bin/env -i "/opt/parallax-$version/bin/parallax" init /srv/articles --output /home/other/job.yml >"$work/out" 2>&1
row 'tar.gz: init, as nobody, no HOME' 0 $? "$(tail -n 1 "$work/out" | cut -c1-90)"
inside 65534:65534 /home/other /usr/bin/env -i "/opt/parallax-$version/bin/parallax" run /home/other/job.yml --dry-run >"$work/out" 2>&1
row 'tar.gz: run --dry-run of that job' 0 $? "$(grep -E 'to read' "$work/out" | sed 's/  */ /g')"

mv "$root/usr/lib/jvm" "$root/usr/lib/jvm.away"
inside "$user" '' /usr/bin/env -i /usr/bin/parallax --version >"$work/out" 2>&1
row 'deb: a machine without Java' 4 $? "$(tail -n 1 "$work/out")"
mv "$root/usr/lib/jvm.away" "$root/usr/lib/jvm"

if [ "$quick" != --quick ]; then
  inside "$user" /var/lib/parallax /usr/bin/env -i /usr/lib/jvm/java-17-openjdk-amd64/bin/java -Xmx1g -cp '/usr/share/parallax/lib/*' \
    dev.parallax.ParallaxApplication run /etc/parallax/jobs/nightly.yml >"$work/out" 2>&1
  row 'classes alone, no locale: java without the start script' 0 $? "$(summary "$work/out")"
fi

if command -v systemd-analyze >/dev/null; then
  systemd-analyze security --offline=yes --threshold=30 src/main/package/systemd/parallax@.service >"$work/out" 2>&1
  row 'unit: systemd-analyze security, at most 3.0' 0 $? "$(tail -n 1 "$work/out")"
fi
bash -n "$root/usr/share/bash-completion/completions/parallax"
row 'completion: a script that bash reads' 0 $?
man -l --warnings "$root/usr/share/man/man1/parallax-run.1" >"$work/out" 2>"$work/err"
row 'manual: parallax-run(1)' 0 $? "$(wc -l <"$work/out") lines, $(wc -l <"$work/err") warnings"

if [ -f target/parallax-image.tar ]; then
  mkdir -p "$work/image"
  tar -C "$work/image" -xf target/parallax-image.tar
  src/test/package/look-at-image.sh "$work/image" >"$work/out" 2>&1
  row 'image: user, locale, volumes' 0 $? "$(tail -n 1 "$work/out")"
else
  echo 'image: target/parallax-image.tar is not there; its base could not be had'
fi
exit $failed
