/// New identities as ULIDs.
@NullMarked
package io.woocom.adapters.ulid;

import org.jspecify.annotations.NullMarked;
