// The package's types against the contract's (contract.d.ts), by the compiler alone: nothing here runs.

import type * as Contract from "./contract.js";
import type * as Package from "ehic-estimator";

/** Compiles only where a value of the second type may stand where the first is wanted. */
type Accepts<Wanted, Given extends Wanted> = Given;

// Every export may stand where the contract's is wanted, so that code written for the contract compiles with the package.
export type Exports = Accepts<
  Omit<typeof Contract, "EstimatorError">,
  Omit<typeof Package, "EstimatorError">
>;
export type ThrownError = Accepts<Contract.EstimatorError, Package.EstimatorError>;

// A request for the contract is one for the package. The other way round the package knows more circumstances.
export type Request = Accepts<Package.EstimateRequest, Contract.EstimateRequest>;
export type Query = Accepts<Package.CoverageQuery, Contract.CoverageQuery>;
export type QueryBack = Accepts<Contract.CoverageQuery, Package.CoverageQuery>;
export type CommonCircumstances = Accepts<Contract.Circumstance, Package.CommonCircumstance>;
export type CommonCircumstancesBack = Accepts<Package.CommonCircumstance, Contract.Circumstance>;

// What comes out promises all that the contract promises, down to the words of the closed lists.
export type Report = Accepts<Contract.Report, Package.Report>;
export type Sheet = Accepts<Contract.CoverageSheet, Package.CoverageSheet>;
export type Scenario = Accepts<Contract.Scenario, Package.Scenario>;
export type BasisBack = Accepts<Package.Basis, Contract.Basis>;
export type ServiceBack = Accepts<Package.Service, Contract.Service>;
export type PurposeBack = Accepts<Package.Purpose, Contract.Purpose>;
export type AmountsBack = Accepts<Package.Amounts, Contract.Amounts>;
export type CardCheckBack = Accepts<Package.CardCheck, Contract.CardCheck>;
export type AboutBack = Accepts<Package.About, Contract.About>;
export type TerritoryBack = Accepts<Package.TerritoryInfo, Contract.TerritoryInfo>;
export type IssuerBack = Accepts<Package.IssuerInfo, Contract.IssuerInfo>;
