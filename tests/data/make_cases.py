#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the seeds of case_reader/ and bundle_absorb/: a small case and the bundle of one file, in pages of 512 octets so that
they stay small. They are made anew when the schema changes: make_cases.py PROGRAM (a built keytrail)."""
import hashlib, os, shutil, sqlite3, subprocess, sys, tempfile

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


def make_bundle(case, path):
    """The tables of facts with the columns of the case, and rows of each kind of value."""
    source = sqlite3.connect(case)
    db = sqlite3.connect(path)
    version = source.execute('PRAGMA user_version').fetchone()[0]
    db.executescript('PRAGMA page_size=512; PRAGMA application_id=%d; PRAGMA user_version=%d' % (0x4b657954, version))
    facts = []
    for name, in source.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid").fetchall():
        columns = source.execute('PRAGMA table_info("%s")' % name).fetchall()
        names = [c[1] for c in columns]
        if name != 'evidence' and not ('evidence' in names and 'raw' in names):
            continue
        text = ', '.join('"%s" %s%s' % (c[1], c[2], ' NOT NULL' if c[1] == 'id' else '') for c in columns)
        db.execute('CREATE TABLE "%s" (%s) STRICT' % (name, text))
        if name != 'evidence':
            facts.append((name, columns))
    db.execute('CREATE TABLE symbols (binary INTEGER NOT NULL, packed BLOB NOT NULL) STRICT')
    own = identity('evidence', SHA)
    db.execute("INSERT INTO evidence (id, sha256, file, size, kind, status, counts) VALUES (?, ?, '/evidence/a.apk', 12, 'apk', 'imported', '{}')", (own, SHA))
    ids = {name: 1000 + at for at, (name, _) in enumerate(facts)}
    for name, columns in facts:
        row = {}
        for _, column, kind, *_ in columns:
            row[column] = {'INTEGER': None, 'REAL': 0.5, 'TEXT': None}[kind]
        row.update(id=ids[name], evidence=own, where='row 1')
        if name == 'tls':
            row['flow'] = ids['flows']
        if name == 'flows':
            row.update(protocol='tcp', client_ip='192.0.2.7', server_ip='203.0.113.9', server_port=443, sni='h.example')
        if name == 'warnings':
            row.update(code='truncated', severity='loss', text='It ends early.')
        db.execute('INSERT INTO "%s" (%s) VALUES (%s)' % (name, ', '.join('"%s"' % c for c in row), ', '.join('?' * len(row))), list(row.values()))
    db.commit()
    db.close()


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
