/// What all functions with routes share: an event of API Gateway comes in, one endpoint answers.
///
/// The edge knows who calls before an endpoint runs, checks groups and scopes a second time, turns
/// refusals into problem documents, and writes one line of log per request, without personal data.
@NullMarked
package io.woocom.functions.edge;

import org.jspecify.annotations.NullMarked;
