/// What runs, said once: every function with its routes, event sources, schedule and exactly the
/// rights it needs, and every queue, table and bucket. The infrastructure turns this description
/// into constructs and roles, the local world into a running process, so that what is tried on a
/// laptop is what is deployed.
@NullMarked
package io.woocom.functions.manifest;

import org.jspecify.annotations.NullMarked;
