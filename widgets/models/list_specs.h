// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/list_model.h"

namespace keytrail::widgets {

/// How an entity is listed; every entity of the case has a list, those without one of their own by their default columns.
/// `more` are further fields, each a plain column at the end.
ListSpec listSpec(const QString &entity, const QStringList &more = {});
/// Every field that a filter or column of the entity may name, those of rows it points to dotted, in the order of the contract.
QStringList fieldsOf(const QString &entity);
/// The ranked traces: tier, score, app, operation, key, destination, flows, devices, signs, verdict.
ListSpec traceListSpec();

/// A host as a chip, its registrable domain stronger than the rest; `registrable` may be empty.
Chip hostChip(const QString &host, const QString &registrable, const QString &port, bool mark = true);
/// A locator that opens: short, in the code font, whole on hover.
Chip whereChip(const QString &where);
Chip timeChip(const QString &rfc3339);
Chip hashChip(const QString &hash);

}
