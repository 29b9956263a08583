#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the seeds of case_reader/ and bundle_absorb/: a small case in pages of 512 octets, and the bundle of one
file. They are made anew when the schema changes: make_cases.py PROGRAM (a built keytrail)."""
import hashlib, os, shutil, sqlite3, struct, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SHA = 'a' * 64


def identity(*parts):
    number = int.from_bytes(hashlib.sha256(b''.join(part.encode() + b'\0' for part in parts)).digest()[:8], 'big')
    return number & 0x7fffffffffffffff


def shrink(path):
    db = sqlite3.connect(path)
    db.executescript('PRAGMA journal_mode=DELETE; PRAGMA page_size=512; VACUUM')
    db.close()


def make_case(program, path, evidence):
    subprocess.run([program, 'new', path, '--name', 'Seed', '--examiner', 'Ada'], check=True)
    if evidence:
        subprocess.run([program, 'import', path] + evidence, check=True, stdout=subprocess.DEVNULL)
    shrink(path)


def value(kind, content):
    """As analysis/casedb/bundle_format.h spells it."""
    if content is None:
        return b'n'
    if kind == 'INTEGER':
        return b'i' + struct.pack('<q', content)
    if kind == 'REAL':
        return b'r' + struct.pack('<d', content)
    content = content if kind == 'BLOB' else content.encode()
    return (b'b' if kind == 'BLOB' else b't') + struct.pack('<Q', len(content)) + content


def run(number, rows):
    content = b''.join(struct.pack('<I', len(row)) + row for row in rows)
    return struct.pack('<IIQ', number, len(rows), len(content)) + content


def make_bundle(case, path):
    """A run of each table of facts, and rows of each kind of value."""
    source = sqlite3.connect(case)
    version = source.execute('PRAGMA user_version').fetchone()[0]
    own = identity('evidence', SHA)
    names = [name for name, in source.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY rowid")]
    names = names[:names.index('meta')]  # the tables of rows come first, in the order that gives them their numbers
    ids = {name: 1000 + at for at, name in enumerate(names)}
    out = b'KTBUNDLE' + struct.pack('<I', version)
    for number, name in enumerate(names):
        columns = source.execute('PRAGMA table_info("%s")' % name).fetchall()
        if name == 'evidence' or not {'evidence', 'raw'} <= {c[1] for c in columns}:
            continue
        row = {c[1]: 0.5 if c[2] == 'REAL' else None for c in columns}
        row.update({'id': ids[name], 'evidence': own, 'where': 'row 1'})
        if name == 'tls':
            row['flow'] = ids['flows']
        if name == 'flows':
            row.update(protocol='tcp', client_ip='192.0.2.7', server_ip='203.0.113.9', server_port=443, sni='h.example')
        if name == 'warnings':
            row.update(code='truncated', severity='loss', text='It ends early.')
        out += run(number, [b''.join(value(c[2], row[c[1]]) for c in columns)])
    out += run(len(names) + 1, [value('INTEGER', own) + value('TEXT', SHA) + value('TEXT', 'apk') + value('TEXT', '{}')])
    with open(path, 'wb') as file:
        file.write(out)


def main():
    program = os.path.abspath(sys.argv[1])
    for name in ('case_reader', 'bundle_absorb'):
        os.makedirs(os.path.join(HERE, name), exist_ok=True)
    # The case keeps where its evidence lay: the same neutral place every time.
    folder = os.path.join(tempfile.gettempdir(), 'evidence')
    os.mkdir(folder)
    try:
        for name in ('package_importer/hidden.apk', 'pcap/' + sorted(os.listdir(os.path.join(HERE, 'pcap')))[0]):
            shutil.copy(os.path.join(HERE, name), folder)
        os.chdir(HERE)
        whole = os.path.join(folder, 'whole.keytrail')
        make_case(program, whole, [os.path.join(folder, name) for name in sorted(os.listdir(folder))])
        for source, target in ((whole, 'case_reader/whole.case'),):
            with open(source, 'rb') as old, open(target, 'wb') as new:
                new.write(old.read())
        bundle = os.path.join(folder, 'bundle')
        make_bundle(whole, bundle)
        with open(bundle, 'rb') as old, open('bundle_absorb/every-table.bundle', 'wb') as new:
            new.write(old.read())
    finally:
        shutil.rmtree(folder)


main()
