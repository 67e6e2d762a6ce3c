/// How shoppers become known: guests get a token here, and the authorizer in front of the shopper's
/// routes tells guests and customers apart.
@NullMarked
package io.woocom.functions.session;

import org.jspecify.annotations.NullMarked;
