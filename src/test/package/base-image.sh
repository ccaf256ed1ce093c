#!/usr/bin/env bash
# Packs a root folder as a base image, for machines that reach no registry: base-image.sh FOLDER FILE.tar
# Then: ./mvnw -Prelease package -Dimage.base=tar:///…/FILE.tar
set -euo pipefail
root=$1 file=$(readlink -f -- "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -C "$root" --sort=name --mtime=@0 --numeric-owner --exclude='./proc/*' --exclude='./dev/*' -cf "$work/layer.tar" .
layer=$(sha256sum "$work/layer.tar" | cut -d ' ' -f 1)
cat >"$work/config.json" <<JSON
{"architecture":"amd64","os":"linux","created":"1970-01-01T00:00:00Z","config":{"Env":["PATH=/usr/sbin:/usr/bin:/sbin:/bin"]},"history":[{"created":"1970-01-01T00:00:00Z","created_by":"base-image.sh"}],"rootfs":{"type":"layers","diff_ids":["sha256:$layer"]}}
JSON
printf '[{"Config":"config.json","RepoTags":["base:latest"],"Layers":["layer.tar"]}]' >"$work/manifest.json"
tar -C "$work" -cf "$file" manifest.json config.json layer.tar
