#!/usr/bin/env bash
# Says what an unpacked OCI image runs as, and fails when that is root, has no UTF-8, or names no volumes: look-at-image.sh FOLDER
set -euo pipefail
python3 - "$1" <<'PYTHON'
import json, pathlib, sys
folder = pathlib.Path(sys.argv[1])
blob = lambda entry: json.loads((folder / "blobs" / entry["digest"].replace(":", "/")).read_text())
manifest = blob(json.loads((folder / "index.json").read_text())["manifests"][0])
config = blob(manifest["config"])["config"]
volumes = sorted(config.get("Volumes", {}))
print(f"user {config['User']}, {[e for e in config['Env'] if e.startswith('LC_ALL')]}, volumes {' '.join(volumes)}, {len(manifest['layers'])} layers")
assert config["User"].split(":")[0] not in ("", "0", "root")
assert "LC_ALL=C.UTF-8" in config["Env"]
assert volumes == ["/etc/parallax/jobs", "/srv/articles", "/var/lib/parallax"]
PYTHON
