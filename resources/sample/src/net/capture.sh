#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the sample capture from real traffic between network namespaces: capture.sh OUT.pcapng RUN.json (as root, about 90 s)
# Debian: iproute2 ethtool tcpdump dnsmasq-base wireshark-common openssl python3
# Nothing leaves the namespaces: they have no way to the machine's own network.
set -euo pipefail
out=$(realpath -m "${1:?usage: capture.sh OUT.pcapng RUN.json}") run=$(realpath -m "${2:?usage: capture.sh OUT.pcapng RUN.json}")
here=$(cd "$(dirname "$0")" && pwd)
lab=$here/lab.json keys=$here/../keys
work=$(mktemp -d)
phones=(beacon silent other)
running=()

finish() {
    for job in "${running[@]}"; do kill "$job" 2>/dev/null || true; done
    for space in router world "${phones[@]}"; do ip netns delete "skycast-$space" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT
from_lab() { python3 -c "import json; lab = json.load(open('$lab'))"$'\n'"$1"; }
in_space() { local space=$1; shift; ip netns exec "skycast-$space" "$@"; }
plain() {  # frames as they go over a wire: whole checksums, no merged segments
    in_space "$1" ethtool -K "$2" tx off rx off tso off gso off gro off >/dev/null 2>&1 || true
}

# certificates: one authority, one leaf a service, valid around today
cd "$work"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout authority.key -out authority.pem -days 3650 \
    -subj "/O=Example Trust Services/CN=Example Trust R1" 2>/dev/null
from_lab 'for name, leaf in lab["certificates"].items(): print(name, leaf["key"], ",".join("DNS:" + host for host in leaf["names"]), leaf["names"][0])' |
while read -r name kind names first; do
    [ "$kind" = rsa ] && how=(-newkey rsa:2048) || how=(-newkey ec -pkeyopt ec_paramgen_curve:P-256)
    openssl req "${how[@]}" -nodes -keyout "$name.key" -out "$name.csr" -subj "/CN=$first" 2>/dev/null
    openssl x509 -req -in "$name.csr" -CA authority.pem -CAkey authority.key -out "$name.pem" -days 90 -sha256 \
        -extfile <(echo "subjectAltName=$names") 2>/dev/null
done
cp "$keys/operator.pub.pem" "$keys/update.pub.pem" .
printf '{"versionCode":20100,"versionName":"2.1.0","url":"https://updates.skycast.example/android/skycast_2.1.0.apk"}' > manifest.json
openssl dgst -sha256 -sign "$keys/update.key.pem" manifest.json | base64 -w0 > manifest.json.sig

# the network: phones - lan0 (bridge, router) - wan0 - world
for space in router world "${phones[@]}"; do ip netns add "skycast-$space"; in_space "$space" ip link set lo up; done
in_space router sysctl -qw net.ipv4.ip_forward=1
in_space router ip link add lan0 address 00:00:5e:00:53:01 type bridge
in_space router ip address add "$(from_lab 'print(lab["router"])')/24" dev lan0
in_space router ip link set lan0 up
in_space router ip link add wan0 type veth peer name wan1
in_space router ip link set wan1 netns skycast-world
in_space router ip address add 10.73.0.1/30 dev wan0
in_space router ip link set wan0 up
in_space world ip address add 10.73.0.2/30 dev wan1
in_space world ip link set wan1 up
in_space world ip route add default via 10.73.0.1
for address in $(from_lab 'print(*lab["names"].values())'); do
    in_space world ip address add "$address/32" dev lo
    in_space router ip route add "$address/32" via 10.73.0.2
done
plain router wan0; plain world wan1; plain router lan0
for space in "${phones[@]}"; do
    mac=$(from_lab "print(next(p['mac'] for p in lab['phones'] if p['name'] == '$space'))")
    in_space router ip link add "port-$space" type veth peer name wlan0 address "$mac" netns "skycast-$space"
    in_space router ip link set "port-$space" master lan0 up
    plain router "port-$space"; plain "$space" wlan0
done
in_space router sysctl -qw net.ipv6.conf.lan0.disable_ipv6=1

names=$(from_lab 'print(*[f"--host-record={n},{a},60" for n, a in lab["names"].items()], *[f"--cname={n},{t},60" for n, t in lab["aliases"].items()])')
# shellcheck disable=SC2086
ip netns exec skycast-router dnsmasq --no-daemon --conf-file=/dev/null --no-resolv --no-hosts --local=/example/ --interface=lan0 --bind-interfaces --no-ping --dhcp-authoritative --user=root \
    --dhcp-range=192.168.73.50,192.168.73.99,12h --domain=gannetworks.example --dhcp-leasefile="$work/leases" --pid-file= $names >"$work/dnsmasq.log" 2>&1 &
running+=($!)
ip netns exec skycast-world python3 "$here/server.py" "$lab" "$work" & running+=($!)
ip netns exec skycast-router tcpdump -i lan0 -n -s 0 -U -Z root --time-stamp-precision=nano -w "$work/raw.pcap" 2>"$work/tcpdump.log" & running+=($!)
tcpdump_job=$!
until [ -e "$work/ready" ] && grep -q listening "$work/tcpdump.log"; do sleep 0.2; done

waits=()
for space in "${phones[@]}"; do
    in_space "$space" ip link set wlan0 up
    ip netns exec "skycast-$space" python3 "$here/phone.py" "$lab" "$space" "$work" & running+=($!); waits+=($!)
done
for job in "${waits[@]}"; do wait "$job"; done
sleep 1
kill "$tcpdump_job"; wait "$tcpdump_job" || true

editcap -F pcapng --capture-comment "Training sample: office Wi-Fi of Gannet Works, taken on the router" "$work/raw.pcap" "$out"
python3 - "$work" "$run" "${phones[@]}" <<'PYTHON'
import json, struct, sys
from pathlib import Path
work, run, names = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
seconds, fraction = struct.unpack("<II", (work / "raw.pcap").read_bytes()[24:32])
run.write_text(json.dumps({"first_packet": f"{seconds}.{fraction:09d}", "phones": [json.loads((work / f"{n}.json").read_text()) for n in names]}, indent=1) + "\n")
PYTHON
