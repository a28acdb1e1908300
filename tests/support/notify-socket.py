#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A service manager's ear, for tests: makes the datagram socket given as its argument and prints each message on a line.

Ends when its standard input does. Usage: notify-socket.py PATH"""
import os
import select
import socket
import sys

ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
ear.bind(sys.argv[1])
print("listening", flush=True)
while True:
    ready, _, _ = select.select([ear, sys.stdin], [], [])
    if ear in ready:
        print(ear.recv(4096).decode("utf-8").replace("\n", "\\n"), flush=True)
    if sys.stdin in ready and not os.read(0, 64):
        break
