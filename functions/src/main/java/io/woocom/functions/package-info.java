/// What runs when something happens: the Lambda handlers, the composition root that wires them, and
/// the manifest.
///
/// A handler decodes, calls one use case and renders its answer. The manifest describes each
/// function with its routes, event sources, schedules and permissions; `infrastructure` turns it
/// into CloudFormation and `local` into a running process, so what is tested on a laptop is what is
/// deployed.
@NullMarked
package io.woocom.functions;

import org.jspecify.annotations.NullMarked;
