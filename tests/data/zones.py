"""Prints zones.json: where local days begin beside each change of a zone's clocks, and its months and weeks of some years.

Made with Python's own zoneinfo, which shares no code with what is tested: `python3 zones.py > zones.json`.
A day begins at its first instant: where clocks skip midnight, or the whole day, at the change.
"""

import json
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

ZONES = [
    "America/Denver", "America/New_York", "America/Sao_Paulo", "America/Santiago", "America/Havana", "America/St_Johns",
    "America/Caracas", "Europe/London", "Europe/Berlin", "Europe/Dublin", "Europe/Moscow", "Asia/Kabul", "Asia/Kolkata",
    "Asia/Kathmandu", "Asia/Beirut", "Asia/Amman", "Australia/Lord_Howe", "Australia/Adelaide", "Pacific/Apia",
    "Pacific/Chatham", "Pacific/Kiritimati", "Africa/Monrovia",
]
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def begins(zone, day):
    """The first instant of a local day, in ms."""
    at = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(timezone.utc)
    return (at - EPOCH) // timedelta(milliseconds=1)


def changes(zone):
    """The hours from 1970 to 2037 in which the clocks are set."""
    time, last = datetime(1970, 1, 2, tzinfo=timezone.utc), datetime(2037, 12, 1, tzinfo=timezone.utc)
    offset = time.astimezone(zone).utcoffset()
    while time < last:
        time += timedelta(hours=12)
        then = time.astimezone(zone).utcoffset()
        if then != offset:
            yield time
        offset = then


def days(zone):
    found = set()
    for time in changes(zone):
        day = time.astimezone(zone).date()
        found |= {begins(zone, day + timedelta(days=beside)) for beside in (-1, 0, 1, 2)}
    return sorted(found)


def of_years(zone):
    years = range(1970, 2038, 7)
    months = [begins(zone, date(year, month, 1)) for year in years for month in range(1, 13)]
    sunday = date(1970, 1, 4)
    weeks = [begins(zone, sunday + timedelta(weeks=week)) for week in range(0, 3500, 97)]
    return {"months": months, "weeks": weeks, "years": [begins(zone, date(year, 1, 1)) for year in years]}


zones = {name: {"days": days(ZoneInfo(name)), **of_years(ZoneInfo(name))} for name in ZONES}
print(json.dumps(zones, separators=(",", ":")).replace('},"', '},\n"'))
