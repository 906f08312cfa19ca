"""Vérifie l'archive d'un scrutin : `python3 verify.py archive.zip`, ou sans argument dans le dossier décompressé.
Python 3.8 ou plus récent suffit. Sort avec 0 si tout est juste. `--tally` : {"rules", "box"} par ligne -> résultats."""
import csv, hashlib, io, itertools as it, json, pathlib, sys, zipfile; from collections import Counter; from fractions import Fraction as F
canonical = lambda value: json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(',', ':'))
sha = lambda data: hashlib.sha256(data if isinstance(data, bytes) else data.encode()).hexdigest()
NAMES = {'quorum': 'quorum', 'outcome': 'verdict', 'raw': 'sans pondération', 'weighted': 'pondéré', 'selected': 'retenu'}
has_sides = lambda rules: rules['method']['key'] in ('for-against', 'show-of-hands')
# --- Compter (§5). Une voix : (collège, combien, choix). `weights` : None sans pondération, sinon collège -> w'(c).
size = lambda votes, college=None: sum(n for c, n, _ in votes if college in (None, c))
def effective(rules, votes):
    own = {c['id']: F(c['weight']) for c in rules['colleges'] if size(votes, c['id'])}
    return {c: w / sum(own.values()) for c, w in own.items()} if any(own.values()) else {}
def weigh(rules, votes, weights):
    """(poids, choix) : les voix d'un collège se partagent son poids, ou, en bloc, le camp en tête le prend entier."""
    if weights is None: return [(n, choice) for _, n, choice in votes]
    if rules['counting'] == 'block':
        lead = {c: sum(n if side == 'for' else -n for of, n, side in votes if of == c) for c in weights}
        taken = {c: F(1 + (lead[c] > 0) - (lead[c] < 0), 2) for c in weights}
        return [v for c, w in weights.items() for v in ((w * taken[c], 'for'), (w * (1 - taken[c]), 'against'))]
    each = {c: w / size(votes, c) for c, w in weights.items()}
    return [(n * each[c], choice) for c, n, choice in votes if c in each]
def schulze(keys, weighed):
    pairs = {(x, y): sum(w for w, c in weighed if x in c and y not in c[:c.index(x)]) for x, y in it.permutations(keys, 2)}
    paths = {(x, y): w if w > pairs[y, x] else 0 for (x, y), w in pairs.items()}
    for via, x, y in it.permutations(keys, 3): paths[x, y] = max(paths[x, y], min(paths[x, via], paths[via, y]))
    beats = [[y for y in keys if y != x and paths[x, y] > paths[y, x]] for x in keys]
    return beats, [{x: {y: str(table[x, y]) for y in keys if y != x} for x in keys} for table in (pairs, paths)]
def merit(profile):
    """Ce par quoi deux profils se comparent : les médianes successives, et le poids qui pousse chacune."""
    left, sequence = list(profile), []
    for _ in profile:
        at = next(g for g in range(len(left)) if 2 * sum(left[:g + 1]) >= sum(left))
        above, below = sum(left[at + 1:]), sum(left[:at]); sequence.append((at, F(above if above > below else -below) / sum(left)))
        near = [g for g in range(len(left)) if left[g] and (g > at if above > below else g < at)]
        if near: left[near[0 if above > below else -1]] += left[at]; left[at] = 0
    return sequence
def judge(rules, key, votes, weights):
    if rules['method']['missing'] == 'expressed':
        votes = [v for v in votes if key in v[2]]; weights = weights and effective(rules, votes)
    profile = [0] * len(rules['method']['grades'])
    for w, choice in weigh(rules, votes, weights): profile[choice.get(key, 0)] += w
    entry = {'profile': [str(w) for w in profile], **dict.fromkeys(('median', 'sign', 'above', 'below'))}
    if not sum(profile) or size(votes) < rules['method']['leastJudgments']: return None, entry
    (at, push), *_ = sequence = merit(profile)
    return sequence, {**entry, 'median': at, 'sign': '+' if push > 0 else '-', 'above': str(sum(profile[at + 1:])),
                      'below': str(sum(profile[:at]))}
def count(rules, votes, blank, weights=None):
    method, keys, more = rules['method']['key'], [option['key'] for option in rules['options']], {}
    weighed, last, base = weigh(rules, votes, weights), len(keys) - 1, size(votes) if weights is None else 1
    share = lambda part: str(F(part) / base) if base else None
    if has_sides(rules):
        yes, no = (sum(w for w, side in weighed if side == wanted) for wanted in ('for', 'against'))
        return {'for': str(yes), 'against': str(no), 'abstain': str(blank), 'share': share(yes)}
    if method == 'approval':
        values = [sum(w for w, c in weighed if k in c) for k in keys]
        entries = [{'score': str(v), 'share': share(v)} for v in values]
    elif method == 'dots':
        values = [(sum(w * c.get(k, 0) for w, c in weighed), sum(w for w, c in weighed if k in c)) for k in keys]
        entries = [{'dots': str(dots), 'supporters': str(supporters)} for dots, supporters in values]
    elif method == 'borda':
        values = [sum(w * (last - c.index(k) if k in c else F(last - len(c), 2)) for w, c in weighed) for k in keys]
        entries = [{'points': str(v)} for v in values]
    elif method == 'schulze':
        beats, (more['pairs'], more['paths']) = schulze(keys, weighed)
        values, entries = keys, [{'beats': b, 'rank': 1 + sum(k in o for o in beats)} for k, b in zip(keys, beats)]
    else: values, entries = zip(*(judge(rules, k, votes, weights) for k in keys))
    ranks = [None if v is None else 1 + sum(o is not None and o > v for o in values) for v in values]
    return {**more, 'options': [{'key': k, 'rank': r, **e} for k, r, e in zip(keys, ranks, entries)]}
# --- Décider (§6 à §8).
def quorum(rules, by_college, refused=False):
    asked, electors, counted = rules['quorum'], rules['electors'], sum(by_college.values())
    needed = max(5 if rules['secrecy'] == 'secret' else 0, {'number': asked.get('number'), 'absolute-majority':
                 electors // 2 + 1, 'share': -(-electors * asked.get('percent', 0) // 100)}.get(asked['kind'], 0))
    colleges = [{'id': c['id'], 'needed': min(asked['number'], c['seats']), 'counted': by_college.get(c['id'], 0)}
                for c in rules['colleges'] if asked['kind'] == 'per-college']
    return {'needed': needed, 'counted': counted, 'missing': max(0, needed - counted), 'colleges': colleges, 'met':
            counted >= needed and all(c['counted'] >= c['needed'] for c in colleges) and not refused}
def decide(rules, yes, no, favourable, voices):
    asked, base, tied = rules['majority'], yes + no, False
    if asked['kind'] == 'expressed': adopted, tied = yes > no, yes == no > 0
    elif asked['kind'] == 'absolute': adopted = yes >= rules['electors'] // 2 + 1
    else: adopted = base > 0 and yes >= F(asked['share']) * (rules['electors'] if asked['of'] == 'electors' else base)
    voice = next((v for v in voices if tied and rules['castingVote'] and v in ('for', 'against')), None)
    if tied and not voice: return 'tied', None
    return 'adopted' if (adopted or voice == 'for') and favourable >= rules['leastFavourable'] else 'rejected', voice
def is_kept(asked, o):
    if o['rank'] is None or '0' in (o.get('score'), o.get('dots')): return False
    return {'top': o['rank'] <= asked.get('places', 0), 'share': F(o.get('share', 0)) * 100 >= asked.get('percent', 0),
            'grade': o.get('median', 0) >= asked.get('least', 0)}.get(asked['kind'], False)
def consent(rules, record):
    record = record or {'rounds': 0, 'present': [], 'answers': [], 'objections': []}
    present, standing = set(record['present']), sum(o['admissible'] and o['open'] for o in record['objections'])
    said = [a['answer'] for a in record['answers'] if a['round'] == record['rounds'] and a['seat'] in present]
    raw = {'rounds': record['rounds'], 'present': len(present), 'silent': len(present) - len(said), 'open': standing,
           **{answer: said.count(answer) for answer in ('consent', 'reserve', 'objection')}}
    reached = quorum(rules, {None: len(present)})
    outcome = 'no-quorum' if not reached['met'] else 'referred' if not present or raw['silent'] or standing else 'adopted'
    return {'quorum': reached, 'raw': raw, 'outcome': outcome, 'voters': len(said), 'expressed': len(said)}
def veil(rules, cast, roll):
    """Ce qui se tait d'un scrutin secret : 2 tout, 1 les collèges, 0 rien. `cast` : (collège, combien, ligne ou 0)."""
    ids, (ways, parts, homes) = {c['id'] for c in rules['colleges']}, map(Counter, [()] * 3); home = lambda c: c if c in ids else None
    for c, n, way in cast: ways[way] += n; parts[home(c), way] += n; homes[home(c)] += n
    for r in roll: homes[home(r['collegeId'])] -= r['voters']
    if sum(ways.values()) < 5 or any(0 < n < 5 for n in ways.values()): return 2
    return int(ids != set() and (any(0 < n < 5 for n in parts.values()) or any(homes.values())))
def tally(rules, box):
    whole = {'version': 2, 'electors': rules['electors'], 'counting': rules['counting'], 'blank': 0, 'expressed': 0,
             'outcome': 'no-quorum', 'raw': None, 'weighted': None, 'colleges': [], 'favourableColleges': 0,
             'selected': [], 'widened': False, 'castingVote': None}
    if rules['method']['key'] == 'consent': return {**whole, **consent(rules, box['consent'])}
    weighted, held, by_college = rules['counting'] != 'raw', rules['proxies']['countForQuorum'], Counter()
    cast = [(v['collegeId'], v['count'], v['choice'], 0) for v in box['votes']]
    cast += [(x['collegeId'], n, c, x['number']) for x in box['lines'] for n, c in x['votes'] if c != 'not-taking-part']
    veiled = rules['secrecy'] == 'secret' and veil(rules, [(c, n, way) for c, n, _, way in cast], box['roll'])
    few, cast = veiled == 2, [(college, n, c if has_sides(rules) else json.loads(c)) for college, n, c, _ in cast]
    votes = [v for v in cast if v[2] not in ('abstain', [], {})]
    weights, blank = {} if veiled else effective(rules, votes), size(cast) - size(votes)
    for c in rules['colleges']:
        own, here = ([], 0) if veiled else ([v for v in votes if v[0] == c['id']], size(cast, c['id']))
        result = None if veiled else count(rules, own, here - size(own))
        favourable = F(result['for']) > F(result['against']) if has_sides(rules) and result else None
        whole['favourableColleges'] += favourable is True
        whole['colleges'].append({'id': c['id'], 'weight': c['weight'], 'effectiveWeight': str(weights.get(c['id'], 0)),
                                  'voters': here, 'expressed': size(own), 'favourable': favourable, 'result': result})
    if not few: whole.update(raw=count(rules, votes, blank), blank=blank, expressed=size(votes))
    if weighted and weights: whole['weighted'] = count(rules, votes, 0, weights)
    for r in box['roll']: by_college[r['collegeId']] += r['voters'] - r['throughHolder'] * (not held)
    for x in box['lines'] * (rules['method']['key'] == 'show-of-hands'): by_college[x['collegeId']] += x['present'] + x['proxies'] * held
    whole['quorum'] = quorum(rules, by_college, few or veiled and (weighted or rules['leastFavourable'] > 0))
    whole['voters'], decisive = size(cast), whole['weighted' if weighted else 'raw']
    if whole['quorum']['met'] and has_sides(rules):
        voices = [line['casting'] for line in box['lines']] + [box['castingVote']]
        yes, no = (F(decisive[side] if decisive else 0) for side in ('for', 'against'))
        whole['outcome'], whole['castingVote'] = decide(rules, yes, no, whole['favourableColleges'], voices)
    elif whole['quorum']['met']:
        kept = [o['key'] for o in (decisive['options'] if decisive and size(votes) else []) if is_kept(rules['selection'], o)]
        whole.update(outcome='ranked', selected=kept, widened=len(kept) > rules['selection'].get('places', len(kept)))
    return whole
# --- Vérifier l'archive (§9). Chaque vérification : son titre, ce qui est calculé, ce qui est annoncé.
def permitted(rules, text):
    if has_sides(rules): return text in ('for', 'against', 'abstain')
    method, keys = rules['method'], [option['key'] for option in rules['options']]
    choice, order, packet = json.loads(text), (method.get('order') or keys) * 2, method.get('perVoter') or len(keys)
    marks = range(1, method['mostPerOption'] + 1) if method['key'] == 'dots' else range(len(method.get('grades', [])))
    numbers = list(choice.values()) if isinstance(choice, dict) else []
    return (canonical(choice) == text and isinstance(choice, dict) == bool(marks) and all(n in marks for n in numbers)
            and sum(numbers) <= method.get('dots', sum(numbers)) and len(choice) <= (method.get('most') or len(keys))
            and any(set(choice) <= set(order[p:p + packet]) for p in range(len(keys))) and len(set(choice)) == len(choice)
            and (method['key'] != 'approval' or choice == [k for k in keys if k in choice]))
def checks(files):
    seals, rules, told, lines, record = (json.loads(files[n + '.json']) for n in 'seals config result lines consent'.split())
    roll, votes = (list(csv.DictReader(io.StringIO(files[f'{n}.csv'].decode(), newline=''))) for n in ('roll', 'votes'))
    secret, ticked, rounds = rules['secrecy'] == 'secret', [r for r in roll if r['voted'] == '1'], record['texts'] if record else []
    home, here = {r['seat']: r['college'] or None for r in roll}, Counter(r['college'] or None for r in ticked)
    hidden, held = secret and not seals['votesSha256'], Counter(r['college'] or None for r in ticked if r['holder'])
    yield 'Règles (config.json)', sha(files['config.json']), seals['configSha256']
    texts = [(o['key'], o['textSha256']) for o in rules['options']] + [(f'round-{n}', t) for n, t in enumerate(rounds, 1)]
    texts = {f'texts/{name}.json': text for name, text in texts if text}
    yield 'Textes (texts)', {name: sha(files.get(name, b'')) for name in texts}, texts
    seats = sorted(f"{r['seat']} {r['college'] or '-'} {r['holder'] or '-'}" for r in roll)
    yield 'Électeurs (roll.csv)', [sha('\n'.join(seats)), len(seats)], [rules['electorateSha256'], rules['electors']]
    yield 'Votants (roll.csv)', None if hidden else sha('\n'.join(sorted(r['seat'] for r in ticked))), seals['rollSha256']
    for v in votes: v['college'] = v['college'] or None if secret else home[v['seat']]
    drawn = {sha(f"v1|{rules['ballotId']}|{v['choice']}|{v['nonce']}") for v in votes if secret}
    if secret: yield 'Engagements (votes.csv)', sorted(drawn), sorted(v['commitment'] for v in votes)
    said = [files['consent.json'].decode()] if record else sorted(' '.join(
        [v['commitment'], v['college'] or '-', v['choice']] if secret else [v['seat'], v['choice']]) for v in votes)
    said += [f"line {x['number']} {x['kind']} {x['collegeId'] or '-'} {n} {c}" for x in lines for n, c in x['votes']]
    yield 'Votes (votes.csv, lines.json)', None if hidden else sha('\n'.join(said)), seals['votesSha256']
    yield 'Choix permis', [c for c in {v['choice'] for v in votes} | {c for x in lines
        for _, c in x['votes'] if c != 'not-taking-part'} if not permitted(rules, c)], []
    if not hidden and not record: yield 'Autant de votes que de noms cochés', len(votes) + sum(
        n for x in lines for n, _ in x['votes'] if x['kind'] == 'paper'), len(ticked)
    found = tally(rules, {'votes': [{'collegeId': v['college'], 'choice': v['choice'], 'count': 1} for v in votes],
                          'roll': [{'collegeId': c, 'voters': n, 'throughHolder': held[c]} for c, n in here.items()],
                          'lines': lines, 'consent': record, 'castingVote': seals['castingVote']})
    most = told['electors'] if b'tally-line-countersigned' in files['journal.jsonl'] else 4
    if hidden: found.update(voters=min(told['voters'], most), quorum={**told['quorum'], 'met': False})
    for key in {**found, **told}: yield f'Dépouillement : {NAMES.get(key, key)}', found.get(key), told.get(key)
    yield 'Résultat (result.json)', [sha(files['result.json'])] * 2, [seals['resultSha256'], sha(canonical(told))]
    journal = [json.loads(line) for line in files['journal.jsonl'].decode().split('\n') if line]
    first, hashes = journal[0]['position'], [journal[0]['previousHash']]
    for event in journal: hashes.append(sha(bytes.fromhex(hashes[-1]) + event['event'].encode()))
    heads = [{'position': first + i, 'hash': hashed} for i, hashed in enumerate(hashes[1:])]
    yield 'Journal (journal.jsonl)', heads, [{k: e[k] for k in ('position', 'hash')} for e in journal]
    yield 'Tête du journal (seals.json)', heads[-1], seals['head']
    sealed = [seals[f'{name}Sha256'] for name in ('config', 'votes', 'roll', 'result')] + rounds
    yield 'Empreintes non inscrites au journal', [s for s in sealed if s and not any(s in e['event'] for e in journal)], []
def main(path):
    if path.is_dir(): files = {p.relative_to(path).as_posix(): p.read_bytes() for p in path.rglob('*') if p.is_file()}
    else: files = (lambda archive: {name: archive.read(name) for name in archive.namelist()})(zipfile.ZipFile(path))
    results = [(title, found, told, canonical(found) == canonical(told)) for title, found, told in checks(files)]
    for title, found, told, right in results: print(f'OK     {title}' if right else f'ÉCHEC  {title} : calculé {found}, annoncé {told}')
    return 0 if all(right for *_, right in results) else 1
sys.stdout.reconfigure(encoding='utf-8')
for asked in map(json.loads, sys.stdin.buffer if sys.argv[1:] == ['--tally'] else ()): print(canonical(tally(**asked)), flush=True)
if sys.argv[1:] != ['--tally']:
    try: sys.exit(main(pathlib.Path(sys.argv[1] if sys.argv[1:] else __file__ + '/..').resolve()))
    except Exception as error: sys.exit(f'ÉCHEC  archive illisible : {error!r}')
