"""The two calls of pyuv that Cylc 8.0 makes, to list folders: Debian's cylc-flow comes without pyuv."""

import os


class Loop:
    @staticmethod
    def default_loop():
        return Loop()

    def run(self):
        pass


class _Request:
    def __init__(self, result):
        self.result = result


class fs:
    @staticmethod
    def scandir(loop, path, callback):
        callback(_Request(list(os.scandir(path))))
