package io.woocom.architecture.offenders.domain.one;

public interface AnyoneMayAddEvent {}
