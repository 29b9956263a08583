#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes fleet_devices.csv and fleet_apps.csv beside itself from the sample's export.

The shape is that of the sample's files (resources/sample/README.md). Three phones are those of the sample's capture, one of
them personally owned now; a personal phone and a corporate tablet are added that never were on that network. Of a personal
phone the management lists the apps of the work profile only. People, serial numbers, IMEIs and MACs are invented; IMEIs end
in a right check digit (3GPP TS 23.003, annex B), MACs are those for documentation (RFC 7042, 2.1.1).
"""
import csv
import hashlib
from pathlib import Path

here = Path(__file__).resolve().parent
sample = here.parent.parent / "sample"


def table(name):
    with open(sample / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def with_check_digit(imei):
    total = sum(sum(divmod(int(digit) * (1 + place % 2), 10)) for place, digit in enumerate(imei))
    return imei + str(-total % 10)


devices = table("devices.csv")
apps = table("apps.csv")
galaxy = next(row for row in devices if row["Serial number"] == "R5KTSKY0073")
galaxy["Ownership"] = "Personal"


def added(number, name, serial, maker, model, mac, imei, login, person, ownership):
    row = dict(galaxy)
    tail = f"{number:012d}"
    row.update({
        "Device ID": f"5b1e0000-0000-4000-8000-{tail}", "Azure AD Device ID": f"5b1e0000-0000-4000-9000-{tail}", "UserId": f"5b1e0000-0000-4000-a000-{tail}",
        "Device name": name, "Management name": name, "Serial number": serial, "Manufacturer": maker, "Model": model, "Wi-Fi MAC": mac, "IMEI": with_check_digit(imei),
        "Primary user UPN": login, "Primary user email address": login, "Primary user display name": person, "WiFiIPv4Address": "", "WiFiSubnetID": "",
        "Ownership": ownership, "Last check-in": "2026-11-24 18:02:11.0000000",
    })
    devices.append(row)
    return row


personal = added(91, "BYOD-MOTO-091", "ZY7TSKY0091", "motorola", "moto g54", "00005E005391", "00499901064091", "ines.ortega@gannetworks.example", "Ines Ortega", "Personal")
tablet = added(57, "SG-TAB-057", "R9KTSKY0057", "samsung", "SM-X210", "00005E005357", "00499901064057", "stock.room@gannetworks.example", "Stock room", "Corporate")


def app(device, name, version):
    known = next((row for row in apps if row["ApplicationName"] == name), apps[0])
    row = dict(known)
    row.update({
        "ApplicationKey": hashlib.sha256(f"{name} {version}".encode()).hexdigest(), "ApplicationShortVersion": version, "ApplicationVersion": version,
        "DeviceId": device["Device ID"], "DeviceName": device["Device name"], "EmailAddress": device["Primary user UPN"], "OSVersion": device["OS version"],
        "UserId": device["UserId"], "UserName": device["Primary user display name"],
    })
    return row


# The work profile of a personal phone shows work apps, whatever else is on the phone.
apps = [row for row in apps if row["DeviceId"] != galaxy["Device ID"] or row["ApplicationName"] == "Gannet Mail"]
apps += [app(personal, "Gannet Mail", "8.3.1"), app(tablet, "Staff Hub", "3.0.4"), app(tablet, "Skycast", "2.0.3")]


def write(name, rows):
    with open(here / name, "w", newline="", encoding="utf-8") as file:
        out = csv.DictWriter(file, list(rows[0]), lineterminator="\r\n")
        out.writeheader()
        out.writerows(rows)


write("fleet_devices.csv", devices)
write("fleet_apps.csv", apps)
