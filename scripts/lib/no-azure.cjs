// Stands in the bundles for the libraries that sign in to Azure Active Directory. The driver of SQL Server asks for them
// when it is loaded and uses them only for sign-ins that the app never tries; they are megabytes.

function NotHere() {
  throw new Error('Signing in by Azure Active Directory is not a part of this app.');
}

module.exports = {
  ClientSecretCredential: NotHere,
  CryptographyClient: NotHere,
  DefaultAzureCredential: NotHere,
  KeyClient: NotHere,
  ManagedIdentityCredential: NotHere,
  UsernamePasswordCredential: NotHere,
};
