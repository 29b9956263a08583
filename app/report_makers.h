// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report_panel.h"

namespace keytrail::app {

/// Reports for the window, by what the command line writes (report_files.h).
widgets::ReportMakers reportMakers();

}
