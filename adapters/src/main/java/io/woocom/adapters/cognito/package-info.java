/// The accounts of customers, kept by Amazon Cognito.
@NullMarked
package io.woocom.adapters.cognito;

import org.jspecify.annotations.NullMarked;
