#!/usr/bin/env python3
"""Word segmentation by other tools on the same text, beside VanBan: speed, start-up, memory, F1.

peers.py --text FILE [--treebank FILE.conllu] [--vanban COMMAND] [--yardstick MB/S] [--words MB/S] [--peer NAME ...]

Each peer runs in a process of its own, on one thread, and is timed by that process's processor time. The yardstick is the
speed of ICU's word iterator and --words that of VanBan's words, as measured on the same text just before. A treebank in
CoNLL-U, one word a row, gives the F1 of word spans over the characters that are no spaces; without it no F1 is shown.
Prints a table in Markdown."""
import argparse
import json
import os
import re
import resource
import subprocess
import sys
import time

BRACKETS = {"LBKT": "(", "RBKT": ")", "KBKT": "("}  # how UD_Vietnamese-VTB writes brackets


def load(peer):
    """The function of a peer that cuts a line into words."""
    if peer == "pyvi":
        from pyvi import ViTokenizer

        return lambda line: ViTokenizer.tokenize(line).split()
    from underthesea import word_tokenize

    return word_tokenize


def measure(peer, lines):
    """Runs in the peer's own process: figures, and the words of each line."""
    start = time.perf_counter()
    segment = load(peer)
    segment("Hà Nội họp báo.")
    started = time.perf_counter() - start
    begin = time.process_time()
    words = [segment(line) for line in lines]
    seconds = time.process_time() - begin
    unit = 1 if sys.platform == "darwin" else 1024
    return {"start": started, "seconds": seconds, "words": words,
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit}


def run_apart(peer, lines):
    """Measures a peer in a fresh process."""
    environment = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
    done = subprocess.run([sys.executable, __file__, "--child", peer], input=json.dumps(lines), text=True,
                          stdout=subprocess.PIPE, env=environment, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def sentences(path):
    """The words of each sentence of a treebank."""
    words = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            columns = line.rstrip("\n").split("\t")
            if columns[0].isdigit():
                words.append(BRACKETS.get(columns[1], columns[1]))
            elif columns == [""] and words:
                yield words
                words = []
    if words:
        yield words


def printed(words):
    """A sentence as it stands in print: no space before closing marks and behind opening ones."""
    text = re.sub(r'" (.*?) "', r'"\1"', " ".join(words))
    for _ in range(2):
        text = re.sub(r" (\.\.\.|[,.;:!?…%)\]}”’])", r"\1", text)
    return re.sub(r"([(\[{“‘]) ", r"\1", text).strip()


def spans(words):
    """Word spans over the characters that are no spaces."""
    result, start = set(), 0
    for word in words:
        length = len(re.sub(r"[\s_]", "", word))
        if length:
            result.add((start, start + length))
        start += length
    return result


def f1(gold, found):
    """F1 of word spans, in per cent."""
    right = wanted = given = 0
    for want, have in zip(gold, found):
        want, have = spans(want), spans(have)
        right, wanted, given = right + len(want & have), wanted + len(want), given + len(have)
    return 200 * right / (wanted + given)


def vanban_words(command, lines):
    """The words that VanBan finds, line by line."""
    done = subprocess.run([command, "tokenize"], input="\n".join(lines) + "\n", text=True, stdout=subprocess.PIPE,
                          check=True)
    return [line.split(" ") for line in done.stdout.split("\n")[:len(lines)]]


def row(name, speed, yardstick, score, start="-", memory="-"):
    ratio = f"{speed / yardstick:.3f}" if speed and yardstick else "-"
    shown = f"{score:.2f}" if score is not None else "-"
    print(f"| {name} | {speed:.2f} | {ratio} | {shown} | {start} | {memory} |", flush=True)


def peer_row(peer, lines, gold, yardstick):
    byte_count = sum(len(line.encode()) + 1 for line in lines)
    figures = run_apart(peer, lines)
    score = f1(gold, run_apart(peer, [printed(words) for words in gold])["words"]) if gold else None
    row(peer, byte_count / figures["seconds"] / 1e6, yardstick, score, f"{figures['start']:.2f}",
        f"{figures['memory'] / 1e6:.0f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text")
    parser.add_argument("--treebank")
    parser.add_argument("--vanban")
    parser.add_argument("--yardstick", type=float, default=0)
    parser.add_argument("--words", type=float, default=0)
    parser.add_argument("--peer", nargs="+", default=["pyvi", "underthesea"])
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        print(json.dumps(measure(options.child, json.load(sys.stdin))))
        return
    with open(options.text, encoding="utf-8") as file:
        lines = [line for line in file.read().split("\n") if line.strip()]
    gold = list(sentences(options.treebank)) if options.treebank else []
    print("| words by | MB/s | × ICU words | F1 | start, s | peak memory, MB |")
    print("|---|---:|---:|---:|---:|---:|")
    row("ICU (syllables)", options.yardstick, options.yardstick, None)
    own = f1(gold, vanban_words(options.vanban, [printed(words) for words in gold])) if gold and options.vanban else None
    row("VanBan", options.words, options.yardstick, own)
    for peer in options.peer:
        peer_row(peer, lines, gold, options.yardstick)


if __name__ == "__main__":
    main()
