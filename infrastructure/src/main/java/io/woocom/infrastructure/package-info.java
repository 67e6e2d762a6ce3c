/// The manifest as CloudFormation. Every function, queue, table, route and right is read from the
/// manifest, so that a new row there appears here by itself; what is said here is only how each
/// kind of row looks in AWS, and what lies around them: network, identity, edge, alarms, and who
/// may deploy.
///
/// Stacks know each other by names, and by values that one publishes as a parameter and another
/// reads (`Published`), never by CloudFormation's exports: an export cannot change while it is
/// used.
@NullMarked
package io.woocom.infrastructure;

import org.jspecify.annotations.NullMarked;
