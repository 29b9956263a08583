#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample's management export around a run of the network: make_export.py RUN.json DEVICES.csv APPS.csv

The shape is that of Microsoft Intune's reports "Devices with inventory" and "App inventory raw data". Addresses are the
leases of the run; dates are reckoned from its first packet.
"""
import csv
import datetime
import hashlib
import json
import sys
from pathlib import Path

device_columns = """Device ID,Device name,Enrollment date,Last check-in,Azure AD Device ID,OS version,Azure AD registered,EAS activation ID,Serial number,Manufacturer,Model,EAS activated,\
IMEI,Last EAS sync time,EAS reason,EAS status,Compliance grace period expiration,Security patch level,Wi-Fi MAC,MEID,Subscriber carrier,Total storage,Free storage,Management name,\
Category,UserId,Primary user UPN,Primary user email address,Primary user display name,WiFiIPv4Address,WiFiSubnetID,Compliance,Managed by,Ownership,Device state,Intune registered,\
Supervised,Encrypted,OS,SkuFamily,JoinType,Phone number,Jailbroken,ICCID,EthernetMAC,CellularTechnology,ProcessorArchitecture,EID""".split(",")
app_columns = """ApplicationKey,ApplicationName,ApplicationPublisher,ApplicationShortVersion,ApplicationVersion,DeviceId,DeviceName,EmailAddress,OSDescription,OSVersion,Platform,UserId,\
UserName""".split(",")

run = json.loads(Path(sys.argv[1]).read_text())
inventory = json.loads(Path(__file__).with_name("inventory.json").read_text())
addresses = {phone["name"]: phone["address"] for phone in run["phones"]}
first = datetime.datetime.fromtimestamp(int(float(run["first_packet"])), datetime.timezone.utc)


def stamp(**ago):
    return (first + datetime.timedelta(**ago)).strftime("%Y-%m-%d %H:%M:%S.0000000")


def with_check_digit(imei):
    """3GPP TS 23.003, annex B."""
    total = sum(sum(divmod(int(digit) * (1 + place % 2), 10)) for place, digit in enumerate(imei))
    return imei + str(-total % 10)


def device(each):
    user, login, person = each["user"]
    mail = f"{login}@gannetworks.example"
    return {
        "Device ID": each["id"], "Device name": each["name"], "Enrollment date": stamp(minutes=each["enrolled_minutes"], seconds=each["checked_in_seconds"] % 53),
        "Last check-in": stamp(seconds=each["checked_in_seconds"]), "Azure AD Device ID": each["directory_id"], "OS version": each["os"],
        "Azure AD registered": "True", "Serial number": each["serial"], "Manufacturer": each["maker"], "Model": each["model"], "EAS activated": "False",
        "IMEI": with_check_digit(each["imei"]), "Last EAS sync time": "0001-01-01 00:00:00.0000000", "EAS reason": "Unknown", "EAS status": "Unknown",
        "Compliance grace period expiration": "9999-12-31 23:59:59.0000000", "Security patch level": each["patch"], "Wi-Fi MAC": each["mac"],
        "Total storage": each["storage"][0], "Free storage": each["storage"][1], "Management name": each["name"], "Category": "Unknown", "UserId": user,
        "Primary user UPN": mail, "Primary user email address": mail, "Primary user display name": person, "WiFiIPv4Address": addresses[each["phone"]],
        "WiFiSubnetID": "192.168.73.0", "Compliance": "Compliant", "Managed by": "Intune", "Ownership": "Corporate", "Device state": "Managed",
        "Intune registered": "Registered", "Supervised": "False", "Encrypted": "True", "OS": "Android", "Jailbroken": "False", "CellularTechnology": "GSM",
        "ProcessorArchitecture": "Unknown",
    }


def app(each, name):
    label, publisher, version = inventory["apps"][name]
    user, login, person = each["user"]
    return {
        "ApplicationKey": hashlib.sha256(f"{label} {version}".encode()).hexdigest(), "ApplicationName": label, "ApplicationPublisher": publisher,
        "ApplicationShortVersion": version, "ApplicationVersion": version, "DeviceId": each["id"], "DeviceName": each["name"],
        "EmailAddress": f"{login}@gannetworks.example", "OSDescription": "Android", "OSVersion": each["os"], "Platform": "AndroidDedicatedAndFullyManaged",
        "UserId": user, "UserName": person,
    }


def write(path, columns, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, columns, restval="", lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)


write(sys.argv[2], device_columns, [device(each) for each in inventory["devices"]])
write(sys.argv[3], app_columns, [app(each, name) for each in inventory["devices"] for name in each["apps"]])
