/// Everything that happened, kept for good and replayable: the event log.
///
/// Promises: every fact once, in order per subject, without gaps. A position is given when a fact
/// is appended, so that one that arrives late is never behind a reader's cursor.
@NullMarked
package io.woocom.domain.history;

import org.jspecify.annotations.NullMarked;
