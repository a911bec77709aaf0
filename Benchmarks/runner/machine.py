"""What the figures were taken on; no names and no paths."""

import os
import platform
import subprocess


def first_line(command):
    try:
        out = subprocess.run(command, capture_output=True, text=True, check=True)
        return (out.stdout or out.stderr).strip().splitlines()[0]
    except (OSError, subprocess.CalledProcessError, IndexError):
        return "not there"


def field(path, key):
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith(key):
                return line.split(":", 1)[-1].split("=", 1)[-1].strip().strip('"')
    return "unknown"


def describe():
    memory = int(field("/proc/meminfo", "MemTotal").split()[0]) / (1 << 20)
    return {
        "processor": field("/proc/cpuinfo", "model name"),
        "cores": os.cpu_count(),
        "memory_gib": round(memory, 1),
        "system": field("/etc/os-release", "PRETTY_NAME"),
        "swift": first_line(["swift", "--version"]),
        "compiler": first_line(["g++", "--version"]),
        "python": platform.python_version(),
        "load": round(os.getloadavg()[0], 2),
    }
