/// The API's front door: routes, checks who calls, and invokes functions with payload format 2.0,
/// as an Amazon API Gateway HTTP API does, down to the bodies it answers itself (`{"message": …}`).
///
/// An *ask* is a request as it came; a *reply* is what goes back. The order is the cloud's:
/// throttle, route, authorizer, size, function. Pages that belong to no function are looked up
/// first.
@NullMarked
package io.woocom.local.gateway;

import org.jspecify.annotations.NullMarked;
