/// The only contact with ICU. This header names no ICU type and includes no ICU header: Foundation carries its
/// own ICU, and the two may not meet in one Swift module.
#ifndef CICU_H
#define CICU_H

#endif
